import { inflections } from '../deeds/word-forms';

/** A behaviour that plans often ask to end, and so one with a known positive form. */
export type Behaviour =
  | 'hitting'
  | 'shouting'
  | 'swearing'
  | 'arguing'
  | 'alcohol'
  | 'drugs'
  | 'smoking'
  | 'missing school'
  | 'missing appointments'
  | 'being late'
  | 'going missing'
  | 'leaving alone'
  | 'self-harm';

const verbs: Readonly<Record<string, readonly string[]>> = {
  hitting: ['hit', 'smack', 'slap', 'punch', 'spank', 'thump', 'whack', 'chastise', 'beat'],
  shouting: ['shout', 'yell', 'scream', 'bawl', 'insult'],
  swearing: ['swear', 'curse'],
  arguing: ['argue', 'fight', 'quarrel', 'bicker', 'row'],
  smoking: ['smoke', 'vape'],
  'going missing': ['abscond'],
  'self-harm': ['self-harm', 'overdose', 'self-injure'],
};

const nouns: readonly (readonly [word: string, behaviour: Behaviour])[] = [
  ...['chastisement', 'smacks', 'punishment'].map((word) => [word, 'hitting'] as const),
  ...['name-calling', 'raised'].map((word) => [word, 'shouting'] as const),
  ...['arguments', 'argument', 'disagreements', 'conflict', 'rows'].map((word) => [word, 'arguing'] as const),
  ...['alcohol', 'beer', 'wine', 'vodka', 'cider', 'lager', 'spirits', 'drunk'].map(
    (word) => [word, 'alcohol'] as const,
  ),
  ...'drugs drug cannabis weed heroin cocaine crack spice ketamine amphetamines methadone substances pills skunk nitrous edibles'
    .split(' ')
    .map((word) => [word, 'drugs'] as const),
  ...['cigarettes', 'tobacco', 'fags'].map((word) => [word, 'smoking'] as const),
  ...['truancy', 'truanting', 'truant', 'truants'].map((word) => [word, 'missing school'] as const),
  ...['late', 'lateness'].map((word) => [word, 'being late'] as const),
];

const byWord: ReadonlyMap<string, Behaviour> = new Map([
  ...Object.entries(verbs).flatMap(([behaviour, bases]) =>
    isBehaviour(behaviour)
      ? bases.flatMap((base) => inflections(base).map((form) => [form, behaviour] as const))
      : [],
  ),
  ...nouns,
]);

const missing = new Set(['miss', 'missing', 'misses', 'missed', 'skip', 'skipping', 'bunk', 'bunking']);
const lessons = new Set([
  'school',
  'lessons',
  'lesson',
  'class',
  'classes',
  'nursery',
  'college',
  'days',
  'absences',
]);
const selves = new Set(['herself', 'himself', 'themselves', 'themself']);
const drinks = new Set(inflections('drink'));
const softDrinks = new Set([
  'pop',
  'fizzy',
  'squash',
  'juice',
  'energy',
  'coke',
  'milk',
  'cola',
  'water',
  'tea',
  'coffee',
  'bottle',
]);

/** The behaviour that the words refuse (lower-case, in order), or `null` where the words tell of none that is known. */
export function behaviourIn(words: readonly string[]): Behaviour | null {
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  if (has(selves) && words.some((word) => /^(?:hurt|cut|harm|scratch|burn)/.test(word))) return 'self-harm';
  if (has(missing))
    return goesMissing(words) ? 'going missing' : has(lessons) ? 'missing school' : 'missing appointments';
  if (
    words[0] !== undefined &&
    /^(?:running|run|runs|staying|stay)$/.test(words[0]) &&
    /^(?:away|off|out)$/.test(words[1] ?? '')
  ) {
    return 'going missing';
  }
  if (
    /^(?:leaving|leave|left)$/.test(words[0] ?? '') &&
    words.some((word) => /^(?:alone|unattended|unsupervised)$/.test(word))
  ) {
    return 'leaving alone';
  }
  if (has(drinks)) return has(softDrinks) ? null : 'alcohol';
  // "late nights" are no lateness.
  const known = words.flatMap((word, at) =>
    /^nights?$/.test(words[at + 1] ?? '') ? [] : (byWord.get(word) ?? []),
  );
  return known.includes('drugs') ? 'drugs' : (known[0] ?? null);
}

function goesMissing(words: readonly string[]): boolean {
  return words.some((word, at) => /^(?:go|going|goes)$/.test(word) && words[at + 1] === 'missing');
}

function isBehaviour(name: string): name is Behaviour {
  return name in verbs;
}
