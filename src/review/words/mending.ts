import type { BlankName } from '../../checks/check';
import { blanks } from './names';
import { allOf, counted } from './counting';

/** What a field for a blank is called; a field stands alone, so it says a little more than the blank does. */
const fields: Readonly<Record<BlankName, string>> = {
  person: 'Name',
  worker: 'Worker’s name',
  child: 'Child’s name',
  date: 'Date',
  from: 'Where it is now',
  to: 'Where it should be',
  times: 'How many times',
  weeks: 'How many weeks',
  measure: 'How we will know',
  step: 'A first step',
  what: 'What',
  where: 'Where',
  reason: 'Reason',
  help: 'What help',
};

/** An example of what to put into a field, shown while it is empty. */
const examples: Readonly<Partial<Record<BlankName, string>>> = {
  from: '63%',
  to: '85%',
  times: 'twice',
  weeks: '6',
};

/** The words of mending: the form in a finding's card, its preview, and what is mended together. */
export const mending = {
  fields,
  /** Where two fields of a form ask for the same, each says about which words. */
  fieldAbout: (label: string, phrase: string): string => `${label}, for “${phrase}”`,
  examples,
  write: 'Write it',
  apply: 'Apply',
  close: 'Close',
  form: (title: string): string => `Write it: ${title}`,
  reviewDate: (date: string): string => `${date} (review)`,
  pickDate: 'Or pick a date',
  forDate: (label: string): string => `${label}, from this document`,
  sentence: 'The sentence will read',
  removedAloud: 'taken out:',
  addedAloud: 'put in:',
  stillToFill: (open: readonly BlankName[]): string =>
    `Still to fill in: ${allOf(open.map((name) => blanks[name]))}.`,
  notLoaded: 'The form could not be loaded. Close this pane, open it again and check the plan.',
  cannotWrite: 'This text cannot be written from here. Use “Go to” and change it in the document.',
  together: (count: number): string =>
    `Mend ${count === 1 ? 'the other finding' : `the other ${String(count)} findings`} in this sentence too`,
  togetherWith: 'In this sentence too',
  ownWords: 'Write it in your own words',
  offered: 'Use what is suggested',
  ownText: 'The sentence in your own words',
  sameAsBefore: 'Change the words first.',
  emptyText: 'Write something first.',
  undo: 'Undo',
  undoNext: 'Undo the one before',
} as const;

/** The words of what is left alone. */
export const leaving = {
  leave: 'Leave alone',
  leaveFor: (title: string, phrase: string): string =>
    phrase === '' ? `Leave alone: ${title}` : `Leave alone: ${title}, “${phrase}”`,
  finding: 'Just this one',
  word: (phrase: string): string => `“${phrase}” anywhere in this document`,
  check: (title: string): string => `All of “${title}”`,
  listOf: (count: number): string => `Left alone (${String(count)})`,
  intro: 'These are not shown or counted in this document. Bring any of them back.',
  kinds: {
    finding: 'This one',
    word: 'These words, anywhere',
    check: 'The whole check',
    plan: 'About the whole plan',
  },
  restore: 'Bring back',
  restoreFor: (title: string, phrase: string): string =>
    phrase === '' ? `Bring back: ${title}` : `Bring back: ${title}, “${phrase}”`,
} as const;

/** The words of the mends that need no one's judgement. */
export const safely = {
  openFor: (count: number): string => `Safe changes (${String(count)})`,
  title: 'Safe changes',
  intro:
    'These need no one to decide: the document already says what to write. Untick any to leave out. The rest are made in one step, as tracked changes, and can be undone.',
  kinds: {
    acronym: 'Spell out the short form',
    date: 'Write all dates alike',
    name: 'Name the person',
  },
  apply: (count: number): string =>
    count === 0 ? 'Make no changes' : `Make ${counted(count, 'change', 'changes')}`,
  cancel: 'Cancel',
} as const;
