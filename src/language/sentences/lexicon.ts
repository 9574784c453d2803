import nlp from 'compromise/two';
import { keptByText } from '../../plan/kept-by-text';

/**
 * What compromise's own word list says of one word by itself: `name` a person's name and nothing else, `either` a name
 * that is a word too (Grace, Bill), `ordinary` a word, `unknown` neither.
 */
export type WordClass = 'name' | 'either' | 'ordinary' | 'unknown';

const nameTags = new Set(['FirstName', 'MaleName', 'FemaleName', 'LastName', 'Person']);

interface CompromiseModel {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

function readModel(): CompromiseModel {
  const model: unknown = nlp.model();
  if (!isModel(model)) {
    throw new TypeError('compromise holds no word list where it is looked for.');
  }
  return model;
}

function isModel(model: unknown): model is CompromiseModel {
  return (
    typeof model === 'object' &&
    model !== null &&
    'one' in model &&
    typeof model.one === 'object' &&
    model.one !== null &&
    'lexicon' in model.one &&
    'two' in model &&
    typeof model.two === 'object' &&
    model.two !== null &&
    'switches' in model.two
  );
}

interface Entry {
  readonly tags: readonly string[];
  readonly either: string | undefined;
}

let kept: CompromiseModel | undefined;

const entry = keptByText((plain): Entry => {
  kept ??= readModel();
  const { lexicon } = kept.one;
  const { switches } = kept.two;
  const found = Object.hasOwn(lexicon, plain) ? lexicon[plain] : undefined;
  return {
    tags: found === undefined ? [] : typeof found === 'string' ? [found] : found,
    either: Object.hasOwn(switches, plain) ? switches[plain] : undefined,
  };
});

/** The class of a lower-cased word with no possessive. A look-up, no tagging: far cheaper than asking for tags. */
export const wordClass = keptByText((plain): WordClass => {
  const { tags, either } = entry(plain);
  if (either !== undefined) {
    return either.includes('Person') ? 'either' : 'ordinary';
  }
  if (tags.length === 0) {
    return 'unknown';
  }
  return tags.some((tag) => nameTags.has(tag)) ? 'name' : 'ordinary';
});

/** True where compromise's word list holds the word as one for people by what they do ("driver", "pharmacist"). */
export function isDoer(plain: string): boolean {
  return entry(plain).tags.includes('Actor');
}

/** Verbs that the word list knows only as something else. */
const furtherVerbs = new Set(
  `attend plot email practise identify supervise tidy notify close facilitate co-ordinate allocate prompt remind escalate prescribe
   vaccinate immunise complete clean clear open dry calm secure correct empty refer liaise signpost hoover text reschedule chaperone
   self-refer rebook timetable redecorate dispute minute log co-work safeguard triage reassess revisit befriend mediate
   advise apologise circulate demonstrate describe distribute donate express finalise investigate laminate lay nominate prioritise
   repay relay revise role-play select separate translate unpack comb cuddle mentor query research rinse scrub shampoo shower swap`.split(
    /\s+/,
  ),
);

/** Those of them that are things, too: "a query", "shampoo". */
const thingsToo = new Set(
  'plot minute log timetable dispute text clean mentor query research rinse scrub shampoo shower swap comb cuddle express separate'.split(
    ' ',
  ),
);

/** True where the word can be a verb in its bare form ("visit", "arrange"). */
export const isBareVerb = keptByText((plain): boolean => {
  const { tags, either } = entry(plain);
  return (
    furtherVerbs.has(plain) ||
    tags.includes('Infinitive') ||
    tags.includes('Imperative') ||
    ((either?.includes('Verb') ?? false) && !/[^su]s$/.test(plain))
  );
});

/** True where the word in its bare form is a verb and never a noun ("attend", unlike "visit"). */
export function isOnlyVerb(plain: string): boolean {
  return isBareVerb(plain) && entry(plain).either === undefined && !thingsToo.has(plain);
}

const verbTags = new Set(
  'Verb Infinitive Imperative PresentTense PastTense Gerund Participle PhrasalVerb Passive'.split(' '),
);
const verbEnding = /(?:ed|ing|i[sz]e[sd]?|ify|ifies)$/;

/**
 * How the word list has it that a lower-cased word is a verb in some form: `always`, `sometimes` (a noun or adjective as
 * well), `perhaps` (the list does not know it) or `never`. A look-up, no tagging.
 */
export const verbClass = keptByText((plain): 'always' | 'sometimes' | 'perhaps' | 'never' => {
  const { tags, either } = entry(plain);
  if (either !== undefined) {
    return /Verb|Present|Past|Gerund/.test(either) ? 'sometimes' : 'never';
  }
  if (tags.some((tag) => verbTags.has(tag))) {
    return 'always';
  }
  if (furtherVerbs.has(plain)) {
    return 'sometimes';
  }
  return tags.length === 0 || verbEnding.test(plain) ? 'perhaps' : 'never';
});
