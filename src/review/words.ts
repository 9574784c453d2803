/**
 * Every word that the pane, the ribbon and the review's messages show, in one place: plain, kind British English,
 * about the sentence and never about the person. What a check says stands with the check.
 */
import type { BlankName, Criterion, Severity } from '../checks/check';
import type { DocumentErrorKind } from '../document/open-document';

/** A number with its noun: "1 finding", "23 findings". */
export function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** "Asha Khan", "Asha Khan or Tim Reed", "Asha Khan, Tim Reed or Siân Rees". */
export function oneOf(choices: readonly string[]): string {
  const last = choices.at(-1) ?? '';
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} or ${last}`;
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
  intro: [
    'Reads the plan in this document and shows what would make each step clearer: a name, a date, a measure, plainer words.',
    'Nothing leaves this computer.',
  ],
  introSteps: [
    'Check the plan.',
    'Look at what was found, row by row.',
    'Put comments in the document, or not.',
  ],
  commands: 'Commands',
  check: 'Check plan',
  stop: 'Stop',
  commentOnAll: 'Comment on all',
  removeOurComments: 'Remove our comments',
  goTo: 'Go to',
  comment: 'Comment',
  commented: 'Comment added',
  /** The accessible name of a button that belongs to one finding: "Go to: Job title where a name belongs, “health visitor”". */
  commandFor: (command: string, title: string, phrase: string): string =>
    phrase === '' ? `${command}: ${title}` : `${command}: ${title}, “${phrase}”`,
  opening: 'Opening the document …',
  progress: {
    reading: 'Reading the document',
    checking: 'Checking the plan',
    commenting: 'Adding comments',
    removing: 'Removing our comments',
  },
  progressOf: (done: number, total: number): string => `${String(done)} of ${String(total)}`,
  summary: 'Summary',
  rowsComplete: (complete: number, rows: number): string =>
    `${String(complete)} of ${counted(rows, 'row', 'rows')} complete`,
  findings: (count: number, rows: number): string =>
    count === 0
      ? 'Nothing found.'
      : rows === 0
        ? `${counted(count, 'finding', 'findings')}.`
        : `${counted(count, 'finding', 'findings')} in ${counted(rows, 'row', 'rows')}.`,
  findingsInWholePlan: (count: number): string => `${String(count)} about the whole plan.`,
  severityCount: (severity: Severity, count: number): string =>
    `${String(count)} ${severities[severity].toLowerCase()}`,
  findingsByRow: 'Row by row',
  plan: (number: number, title: string): string =>
    title === '' ? `Plan ${String(number)}` : `Plan ${String(number)}: ${title}`,
  row: (number: number): string => `Row ${String(number)}`,
  rowFindings: (count: number): string => counted(count, 'finding', 'findings'),
  showMoreRows: (count: number): string => `Show ${counted(count, 'more row', 'more rows')}`,
  showMoreFindings: (count: number): string =>
    `Show ${counted(count, 'more finding', 'more findings')} in this row`,
  wholePlan: 'The whole plan',
  emptyCell: 'The cell is empty.',
  inCell: (heading: string): string => `In “${heading}”`,
  suggestion: { rewrite: 'Write instead', guided: 'Write instead', question: 'Ask yourselves' },
  insert: 'Add',
  blank: (name: BlankName): string => blanks[name],
  /** How a blank is read aloud. */
  blankAloud: (name: BlankName): string => `blank: ${blanks[name]}`,
  choices: (name: BlankName): string => `In this document for “${blanks[name]}”:`,
  allClear: {
    title: 'Every row says who, what and by when',
    text: 'Nothing was found that would make this plan hard to follow. Read it once more with the family: only they can say whether it is right for them.',
  },
  rowsClear: 'No row needs anything. What is left is about the plan as a whole.',
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
    `${counted(removed, 'comment', 'comments')} of ours no longer held and went.`,
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
export const words = { severities, criteria, blanks, pane, comment, errors, messages };
