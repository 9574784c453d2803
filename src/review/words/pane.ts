import type { Severity, Source } from '../../checks/check';
import type { LetterCount } from '../judging/verdicts';
import { counted, figure, oneOf } from './counting';
import { severities } from './names';

/** The words of the task pane. */
export const pane = {
  title: 'Plan check',
  intro:
    'Reads the plan in this document, row by row. It shows what would make it easier to follow: a name, a date, a measure, plainer words.',
  privacy:
    'It all happens on this computer: nothing of the document leaves it. Nothing is written until you ask.',
  loading: 'Getting ready…',
  notLoaded: 'The pane could not be loaded. Close it and open it again.',
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
    applying: 'Writing in the document',
    undoing: 'Taking it back',
  },
  progressOf: (done: number, total: number): string => `${figure(done)} of ${figure(total)}`,
  status: 'Progress and messages',
  summary: 'Summary',
  rowsComplete: (complete: number, rows: number): string =>
    `${String(complete)} of ${counted(rows, 'row', 'rows')} complete`,
  actionsComplete: (complete: number, actions: number): string =>
    `${String(complete)} of ${counted(actions, 'action', 'actions')} complete`,
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
  rowOfPlan: (number: number, plan: number | null): string =>
    plan === null ? `Row ${String(number)}` : `Plan ${String(plan)}, row ${String(number)}`,
  showMoreRows: (count: number): string => `Show ${counted(count, 'more row', 'more rows')}`,
  showMoreFindings: (count: number): string => `Show ${counted(count, 'more finding', 'more findings')} here`,
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
