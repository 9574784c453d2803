import type { PhraseList } from '../sentences/phrases';
import { phraseList } from '../sentences/phrases';
import type { StatementReading } from '../statement-reading';
import { inflections } from '../deeds/word-forms';

/** What a safeguard is about. */
export type SafetyTopic =
  | 'domestic abuse'
  | 'contact'
  | 'court or bail'
  | 'exploitation'
  | 'supervision'
  | 'dangerous things'
  | 'water and falls'
  | 'adults in the home';

const phrases: Readonly<Record<SafetyTopic, readonly string[]>> = {
  'domestic abuse': [
    '?domestic|family violence|violent|abuse|assault|assaults',
    'domestic|family|violent incident|incidents|dispute|disputes',
    'dv|da|dva|dvpo',
    'coercive|controlling ?or|and ?controlling behaviour|control',
    'perpetrator|perpetrators',
    '~strangle|~stalk|~harass|harassment|~assault',
    'physical|violent fights|fight|altercation|altercations',
  ],
  contact: [
    'contact|contacting|contacts',
    'prohibited|banned|barred|forbidden',
    '~keep|~stay away|out',
    '~come|~go near',
    '~come|~go|~return|~attend to|at|into the|her|his|their ?family|?school home|house|property|address|flat|gate|gates',
    '~attend the|her|his|their ?family home|house|property|address|flat',
    '~approach|~message|~meet up|with|him|her|them',
  ],
  'court or bail': [
    'his|her|their|court|supervision|tag order|orders',
    'bail|court|courts|injunction|proceedings|probation|curfew|police',
    'non-molestation|restraining|protection|care|supervision|prohibited-steps order|orders',
    'licence conditions|condition',
    'sex offender|offenders',
  ],
  exploitation: ['~exploit|~groom|~traffic', 'exploitation', 'missing episode|episodes'],
  supervision: [
    'unsupervised|~supervise|supervision',
    'alone with',
    '~leave him|her|them|child|children|baby alone',
    'in the|sole|her|his care ?of',
    'overnight|co-sleep|co-sleeping',
    '~share a|the|her|his|their bed',
    '~sleep in|with the|her|his|their bed|him|her|them',
  ],
  'dangerous things': [
    'knife|knives|weapon|weapons|gun|guns|blade|blades|machete|fireworks|ligature|ligatures|bleach|needles|syringes',
    'medication|medicines|medicine|tablets|chemicals|lighters|matches ?kept ?locked|?out|?within ?of reach|away|cupboard',
  ],
  'water and falls': ['bath|bathtub|pool|pond|river|canal|sea|water|stairs|stairgate|balcony|cot|car-seat'],
  'adults in the home': [
    'unknown|unrelated|unsafe|unassessed|other|new|male|adult|unfamiliar adults|adult|men|man|males|male|people|persons|visitors|boyfriends|friends',
    'stranger|strangers|visitors|visitor',
    '~let|~allow|~invite anyone|anybody|men|adults|people|visitors',
    '~let|~allow|~invite ?him|?her|?them in|into|inside',
    'into|in|at|inside the ?family home|house|flat|property|address',
  ],
};

/** Phrases of "adults in the home" that speak of a home only where somebody is let into it. */
const entering = new Set([
  'let',
  'lets',
  'letting',
  'allow',
  'allows',
  'allowing',
  'allowed',
  'invite',
  'inviting',
  'have',
  'having',
]);

let list: PhraseList<SafetyTopic> | undefined;

/**
 * The safety or legal matter that a statement speaks of, or `null`. Meant for statements that forbid or demand something:
 * those about a safeguard are asked about, and never rewritten by a program.
 */
export function safetyTopic({ text, words }: Pick<StatementReading, 'text' | 'words'>): SafetyTopic | null {
  list ??= phraseList(
    topicNames.flatMap((topic) => phrases[topic].map((phrase) => [phrase, topic] as const)),
    inflections,
  );
  for (const { entry, first, last } of list.find(text, words)) {
    const opening = words[first]?.plain ?? '';
    const inHome = entry === 'adults in the home' && /^(?:in|into|at|inside)$/.test(opening) && last > first;
    if (!inHome || words.some(({ plain }) => entering.has(plain))) return entry;
  }
  return null;
}

const topicNames: readonly SafetyTopic[] = [
  'domestic abuse',
  'contact',
  'court or bail',
  'exploitation',
  'supervision',
  'dangerous things',
  'water and falls',
  'adults in the home',
];
