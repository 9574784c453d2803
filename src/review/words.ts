/**
 * Every word that the pane, the ribbon and the review's messages show, in one place: plain, kind British English,
 * about the sentence and never about the person. What a check says stands with the check.
 */
import type { BlankName, Criterion, Severity } from '../checks/check';

/** A number with its noun: "1 finding", "23 findings". */
function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
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

/** Every word shown. */
export const words = { severities, criteria, blanks, pane };
