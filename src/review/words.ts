/**
 * Every word that the pane, the ribbon and the review's messages show, in one place: plain, kind British English,
 * about the sentence and never about the person. What a check says stands with the check. Long, because one place for
 * all words is what lets them be read and changed together.
 */
import type { BlankName, Criterion, Severity, Source } from '../checks/check';
import type { DocumentErrorKind } from '../document/open-document';
import type { ChecklistId } from './checklist-ids';
import type { Letters } from './letters';
import type { LetterCount, Verdict } from './verdicts';

/** A number with its noun: "1 finding", "23 findings". */
export function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** "Asha Khan", "Asha Khan or Tim Reed", "Asha Khan, Tim Reed or Siân Rees". */
export function oneOf(choices: readonly string[]): string {
  const last = choices.at(-1) ?? '';
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} or ${last}`;
}

/** "row 1", "row 1 and row 3", "row 1, row 3 and row 4". */
function allOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** The words for each severity, most serious first. Also the order in which they are counted. */
const severities: Readonly<Record<Severity, string>> = {
  error: 'To fix',
  warning: 'To improve',
  hint: 'To consider',
};

const criteria: Readonly<Record<Criterion, string>> = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  agreed: 'Agreed',
  relevant: 'Relevant',
  realistic: 'Realistic',
  timely: 'Timely',
};

/** What each letter can stand for. */
const letters: Readonly<Record<Letters[keyof Letters], string>> = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  agreed: 'Agreed',
  attainable: 'Attainable',
  realistic: 'Realistic',
  relevant: 'Relevant',
  timely: 'Timely',
  'time-bound': 'Time-bound',
  'time-scaled': 'Time-scaled',
};

const verdicts: Readonly<Record<Verdict, string>> = {
  yes: 'yes',
  'to some extent': 'to some extent',
  'not clear': 'not clear',
  no: 'no',
  'for people': 'for people to judge',
};

/** What stands in a blank that is still to be filled. */
const blanks: Readonly<Record<BlankName, string>> = {
  person: 'name',
  worker: 'worker’s name',
  child: 'child’s name',
  date: 'date',
  from: 'where it is now',
  to: 'where it should be',
  times: 'how many times',
  weeks: 'how many weeks',
  measure: 'how we will know',
  step: 'a first step',
  what: 'what',
  where: 'where',
  reason: 'reason',
  help: 'what help',
};

/** The words of the task pane. */
const pane = {
  title: 'Plan check',
  intro:
    'Reads the plan in this document and shows, row by row, what would make it easier to follow: a name, a date, a measure, plainer words.',
  privacy:
    'It all happens on this computer: nothing of the document leaves it. Nothing is written until you ask.',
  notInWord: 'This pane works beside a document in Word. Open it there, from the Home tab.',
  commands: 'The whole plan',
  check: 'Check plan',
  stop: 'Stop',
  commentOnAll: 'Comment on all',
  removeOurComments: 'Remove our comments',
  goTo: 'Go to',
  comment: 'Comment',
  commented: 'Comment added',
  close: 'Close this message',
  /** The accessible name of a button of one finding: "Go to: Job title where a name belongs, “health visitor”". */
  commandFor: (command: string, title: string, phrase: string): string =>
    phrase === '' ? `${command}: ${title}` : `${command}: ${title}, “${phrase}”`,
  progress: {
    reading: 'Reading the document',
    checking: 'Checking the plan',
    commenting: 'Adding comments',
    removing: 'Removing our comments',
  },
  progressOf: (done: number, total: number): string =>
    `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`,
  status: 'Progress and messages',
  summary: 'Summary',
  rowsComplete: (complete: number, rows: number): string =>
    `${String(complete)} of ${counted(rows, 'row', 'rows')} complete`,
  /** What is read aloud when a check has ended. */
  found: (findings: number, rows: number, wholePlan: number): string =>
    [
      findings === 0
        ? 'Nothing found in the rows.'
        : `${counted(findings, 'finding', 'findings')} in ${counted(rows, 'row', 'rows')}.`,
      ...(wholePlan === 0 ? [] : [`${String(wholePlan)} about the whole plan.`]),
    ].join(' '),
  letters: 'Letter by letter',
  /** "9 of 14 rows", and how many more are not for a program to judge. */
  letterCount: ({ yes, forPeople }: LetterCount, rows: number): string =>
    [
      ...(yes > 0 || forPeople === 0 ? [`${String(yes)} of ${counted(rows, 'row', 'rows')}`] : []),
      ...(forPeople > 0
        ? [`for people to judge in ${String(forPeople)} of ${counted(rows, 'row', 'rows')}`]
        : []),
    ].join(', '),
  marks: 'What the marks mean',
  findingCount: (count: number): string => counted(count, 'finding', 'findings'),
  severityCount: (severity: Severity, count: number): string =>
    `${String(count)} ${severities[severity].toLowerCase()}`,
  findingsByRow: 'Row by row',
  plan: (number: number, title: string): string =>
    title === '' ? `Plan ${String(number)}` : `Plan ${String(number)}: ${title}`,
  row: (number: number): string => `Row ${String(number)}`,
  showMoreRows: (count: number): string => `Show ${counted(count, 'more row', 'more rows')}`,
  showMoreFindings: (count: number): string =>
    `Show ${counted(count, 'more finding', 'more findings')} in this row`,
  wholePlan: 'The whole plan',
  inCell: (heading: string): string => `in “${heading}”`,
  emptyCell: 'Empty cell',
  suggestion: {
    write: 'Write instead',
    writeInPlaceOf: (replaced: string): string => `Write in place of “${replaced}”`,
    insert: 'Add',
    question: 'To think about',
  },
  /** Read aloud before what a blank asks for. */
  blankAloud: 'blank:',
  /** What the document offers for a blank: "name: Asha Khan or Tim Reed". */
  choices: (blank: string, choices: readonly string[]): string => `${blank}: ${oneOf(choices)}`,
  choicesFrom: 'From this document',
  why: { label: 'Why?', bad: 'An example that is found', good: 'An example that is fine' },
  /** Who asks for it: "Torbay, “Specific”; Top tips, “Outcomes”". */
  sources: (sources: readonly Source[]): string =>
    sources.length === 0
      ? 'Ours: none of the guides says it.'
      : `From: ${sources.map(({ guide, heading }) => `${guide}, “${heading}”`).join('; ')}`,
  allClear: {
    title: 'Clear all the way through',
    text: 'Every row says who does what, by when, and how everyone will know. Read it once more with the family: only they can say whether it is right for them.',
  },
  rowsClear: 'Every row is clear. What is left is about the plan as a whole.',
  noPlan: {
    title: 'No plan table here',
    text: 'A plan table has a row of headings such as “What needs to happen”, “Who” and “By when”. Open the document that holds the plan, or give the table its headings, and check again.',
  },
};

/** What no program can judge, asked of the people who made the plan. */
const questions: Readonly<Record<ChecklistId, string>> = {
  'right-agencies': 'Are the right people and agencies here for what this child needs?',
  'brothers-and-sisters': 'Have the needs of every brother and sister been thought about?',
  'culture-and-diversity': 'Does the plan fit the family’s language, faith, culture and any disability?',
  'child-involved': 'Was the child part of making the plan, and invited to talk about it?',
  partners: 'Are the right partners part of it, voluntary and community groups among them?',
  shared: 'Has everyone in the plan been given it, and do they know what is expected of them?',
  'change-known': 'Does everyone know what has to change, and how the change will be shown?',
  capacity: 'Can this family do what is asked of them, with all else they have to carry?',
  disagreement: 'If anyone disagrees with a part of the plan, is that written down?',
  understood: 'Do the child and the family understand what is written?',
  signatures: 'Has everyone who should sign the plan signed it?',
};

/** The words of the checklist. */
const checklist = {
  title: 'For people to judge',
  intro: 'No program can judge these. Tick what you have talked through; the ticks stay with the document.',
  questions,
  ticked: (ticked: number, items: number): string => `${String(ticked)} of ${String(items)} ticked`,
  nothing: 'Nothing found in the document.',
  found: (count: number): string => `In the document: ${counted(count, 'place', 'places')}`,
  more: (count: number): string => `And ${String(count)} more.`,
  row: (number: number, plan: number | null): string =>
    plan === null ? `row ${String(number)}` : `plan ${String(plan)}, row ${String(number)}`,
  inCell: (row: string, heading: string): string => (heading === '' ? row : `${row}, “${heading}”`),
  under: (heading: string): string => (heading === '' ? 'at the beginning' : `under “${heading}”`),
  /** In which rows of the plan someone is spoken of. */
  named: (rows: readonly string[]): string =>
    rows.length === 0 ? 'no row of the plan names this child' : `named in ${allOf(rows)}`,
  acts: (rows: readonly string[]): string => `to act in ${allOf(rows)}`,
  blank: 'a place to sign, still blank',
  signed: 'signed',
  noLabel: 'No name',
};

/** The words of the house style's controls. */
const houseStyle = {
  title: 'House style',
  none: 'A council or team can settle its own words, limits and checks in a file. Choose one to use it for this document.',
  kept: 'This document has a house style. It is kept with the document and used in every check.',
  choose: 'Choose a file',
  chooseAnother: 'Choose another file',
  takeAway: 'Take it away',
  alsoRun: 'Also run',
};

/** What a comment of ours is made of; by its first line and the line that suggests it is known again. */
const comment = {
  opening: 'Plan check',
  suggestion: 'Suggested:',
  question: 'To think about:',
  offered: 'From this document –',
};

/** One sentence for each way that the document can refuse, with what to do about it. */
const errors: Readonly<Record<DocumentErrorKind, string>> = {
  protected:
    'This document is protected, so no comment was written in it. Turn the protection off and try again.',
  'not-supported':
    'This version of Word has no comments for add-ins. The findings in this pane are complete all the same.',
  moved: 'The words are no longer where they were. Check the plan again.',
  busy: 'Word is still busy with something else. Wait a moment and try again.',
  stopped: 'Stopped. Nothing more was written.',
  failed: 'Word could not do that. Save the document, close it, open it again and try once more.',
};

/** What the pane says when something has been done, or could not be. */
const messages = {
  noPlan:
    'No plan table was found in this document. A plan table has a heading for what needs to happen, and for who and when.',
  outdated: (removed: number): string =>
    `${String(removed)} of our comments no longer applied and ${removed === 1 ? 'was' : 'were'} removed.`,
  commented: (added: number): string => `${counted(added, 'comment', 'comments')} added.`,
  nothingToComment: 'Every finding has its comment already.',
  onParagraph: (count: number): string =>
    `${counted(count, 'comment stands', 'comments stand')} on the whole paragraph, because Word could not mark the exact words.`,
  failed: (count: number): string => `${counted(count, 'comment', 'comments')} could not be added.`,
  removed: (count: number): string =>
    count === 0
      ? 'There was no comment of ours to remove.'
      : `${counted(count, 'comment', 'comments')} of ours removed.`,
  kept: (count: number): string =>
    `${counted(count, 'comment', 'comments')} stayed, because someone answered or changed ${count === 1 ? 'it' : 'them'}.`,
  notRemoved: (count: number): string => `${counted(count, 'comment', 'comments')} could not be removed.`,
  unknownError: 'Something went wrong in the check itself. The document was not changed; check it again.',
};

/** Every word shown. */
export const words = {
  severities,
  criteria,
  letters,
  verdicts,
  blanks,
  pane,
  checklist,
  houseStyle,
  comment,
  errors,
  messages,
};
