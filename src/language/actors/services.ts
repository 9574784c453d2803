import { meaningOf } from '../word-lists/acronyms';
import { isOrganisationAcronym } from './organisations';
import type { PhraseList } from '../sentences/phrases';
import { phraseList } from '../sentences/phrases';
import { singularOf } from './roles';
import type { StatementReading } from '../statement-reading';

/** Words for what a service offers; the last word of its name or the whole of it ("counselling", "anger management course"). */
const offers = new Set(
  (
    'referral counselling therapy psychotherapy course programme program group session assessment intervention mentoring mentor class clinic ' +
    'workshop service outreach rehab detox treatment mediation input advocacy advocate tuition therapist counsellor psychologist ' +
    'psychiatrist worker visitor practitioner respite playgroup hub helpline scheme befriender keyworker caseworker tutor drop-in coaching provision screening evaluation consultation placement package conference conferencing involvement'
  ).split(' '),
);

/** Help that belongs to no service: "needs help to manage upset". */
const phrases = [
  'early help',
  'family group conference|conferencing',
  'play therapy',
  'young carers',
  'anger management',
  'speech and language',
  'drug and alcohol services|service|team|worker',
  'mental health services|service|team|support|input',
  'family support',
  'support worker|services|group',
  'health visitor',
  'social worker|care',
  'short breaks',
  'wraparound',
  'women’s aid',
  "women's aid",
  'home-start|homestart',
  'nurture group',
  'stay and play ?group',
  'food bank',
  'citizens advice',
  'triple p',
  'children’s centre',
  "children's centre",
  'support worker',
  'ehc|ehcp assessment|plan',
];

let list: PhraseList<true> | undefined;

/** A service that a statement names or speaks of; positions in its words, both inclusive. */
export interface ServiceFound {
  readonly first: number;
  readonly last: number;
}

/** The first word or phrase from the word at `from` on that stands for a service or what one offers, or `null`. */
export function serviceAfter(reading: StatementReading, from: number, until: number): ServiceFound | null {
  const { text, words } = reading;
  list ??= phraseList(phrases.map((phrase) => [phrase, true] as const));
  const known = list.find(text, words).find(({ first, last }) => first >= from && last < until);
  const at = words.findIndex(
    (word, position) =>
      position >= from &&
      position < until &&
      (offers.has(singularOf(word.plain)) || isServiceAcronym(word.text)),
  );
  const found =
    known && (at < 0 || known.first <= at)
      ? { first: known.first, last: known.last }
      : { first: at, last: at };
  if (found.first < 0) return null;
  while (found.last + 1 < until && offers.has(singularOf(words[found.last + 1]?.plain ?? '')))
    found.last += 1;
  return found;
}

function isServiceAcronym(text: string): boolean {
  if (text === 'camhs') return true;
  const short = text.replace(/['’]s$|s$/, '');
  if (!/^\p{Lu}{3,}$/u.test(short)) return false;
  const meaning = meaningOf(short);
  return (
    isOrganisationAcronym(short.toLowerCase()) ||
    (meaning !== null && /service|team|programme|therapy|plan|conference|assessment|hub/i.test(meaning))
  );
}
