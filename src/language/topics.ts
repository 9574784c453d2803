import type { PhraseList } from './sentences/phrases';
import { phraseList } from './sentences/phrases';
import type { StatementReading } from './statement-reading';

/** What in a child's daily life a statement is about, where its words tell. */
export type Topic =
  | 'kitchen'
  | 'bedroom'
  | 'home'
  | 'clothes'
  | 'home conditions'
  | 'self-care'
  | 'meals'
  | 'bedtime'
  | 'routines'
  | 'school'
  | 'relationships'
  | 'behaviour';

/** What anyone could see of a topic. Every number and every thing that a family decides is a blank. */
interface Observable {
  /** Words by which the topic is known. */
  readonly words: readonly string[];
  /** What stands after "is" or "to be": "washed, dried and ironed {times} a week". `null` where nothing fits every case. */
  readonly seen: string | null;
  /** What stands in brackets after the thing: "clothes (…)". */
  readonly detail: string;
}

const topics: Readonly<Record<Topic, Observable>> = {
  kitchen: {
    words: ['kitchen', 'work-surfaces|worktops|surfaces', 'fridge', 'cooker', 'dishes', 'washing up'],
    seen: 'wiped down {times} a week',
    detail: 'wiped down {times} a week',
  },
  bedroom: {
    words: ['bedroom|bedrooms', 'bed', 'bedding', 'sheets', 'mattress', 'cot'],
    seen: 'hoovered, with fresh bedding, {times} a week',
    detail: 'fresh bedding {times} a week',
  },
  clothes: {
    words: [
      'clothes|clothing',
      'uniform|uniforms',
      'shoes',
      'coat|coats',
      'pe kit',
      'nappy|nappies',
      'laundry',
      'dressed',
    ],
    seen: 'washed, dried and ironed {times} a week',
    detail: 'washed, dried and ironed {times} a week',
  },
  'home conditions': {
    words: [
      'home|house|living|housing conditions|environment',
      'condition of the home|house|flat',
      'state of the home|house|flat',
    ],
    seen: 'such that floors are hoovered and surfaces wiped down {times} a week',
    detail: 'floors hoovered {times} a week, {what}',
  },
  home: {
    words: [
      'home|house|flat|property|household|accommodation|housing',
      'living-room|lounge|bathroom|hallway|toilet|garden',
      'floor|floors|carpet|carpets',
    ],
    seen: 'hoovered and wiped down {times} a week',
    detail: 'floors hoovered {times} a week, {what}',
  },
  'self-care': {
    words: [
      'self-care',
      'hygiene',
      'teeth|hair|nails|skin|bath|bathing|shower|wash|washing',
      'toothbrushing|toileting',
      'presentation',
      'appearance',
    ],
    seen: 'washed {times} a week, with teeth brushed every morning and night',
    detail: 'teeth brushed every morning and night, {what}',
  },
  meals: {
    words: ['diet|meal|meals|food|breakfast|lunch|dinner|tea|snacks|eating|nutrition|weaning|feeding|milk'],
    seen: null,
    detail: '{what}, {times} a week',
  },
  bedtime: {
    words: ['bedtime|bedtimes|sleep|sleeping|sleeps', 'nap|naps'],
    seen: null,
    detail: '{what}',
  },
  routines: {
    words: ['routine|routines|boundaries|boundary|structure|rules'],
    seen: null,
    detail: '{what}, {times} a week',
  },
  school: {
    words: ['school|nursery|college|attendance|class|homework|learning|education|lessons'],
    seen: null,
    detail: '{what}, {times} a week',
  },
  relationships: {
    words: [
      'relationship|relationships|bond|attachment|communication|interaction|interactions|contact|friendships|friends|time',
    ],
    seen: null,
    detail: '{what}, {times} a week',
  },
  behaviour: {
    words: ['behaviour|behaviours|behave|behaves|behaving|language|attitude|choices'],
    seen: null,
    detail: '{what}, {times} a week',
  },
};

let list: PhraseList<Topic> | undefined;

/** The first topic that a statement's words tell of, a room before the home it is in; `null` where they tell of none. */
export function topicOf({ text, words }: Pick<StatementReading, 'text' | 'words'>): Topic | null {
  list ??= phraseList(
    topicNames.flatMap((topic) => topics[topic].words.map((phrase) => [phrase, topic] as const)),
  );
  const found = new Set(list.find(text, words).map(({ entry }) => entry));
  return topicNames.find((topic) => found.has(topic)) ?? null;
}

/** What anyone could see of the topic; a guided text with blanks. */
export function observable(topic: Topic | null): Pick<Observable, 'seen' | 'detail'> {
  return topic ? topics[topic] : { seen: null, detail: '{what}, {times} a week' };
}

const topicNames: readonly Topic[] = [
  'kitchen',
  'bedroom',
  'clothes',
  'home conditions',
  'home',
  'self-care',
  'meals',
  'bedtime',
  'routines',
  'school',
  'relationships',
  'behaviour',
];
