import type { BlankName, Criterion, Severity } from '../../checks/check';
import type { Letters } from '../house-style/letters';
import type { Verdict } from '../judging/verdicts';

/** The words for each severity, most serious first. Also the order in which they are counted. */
export const severities: Readonly<Record<Severity, string>> = {
  error: 'To fix',
  warning: 'To improve',
  hint: 'To consider',
};

/** What a check serves. */
export const criteria: Readonly<Record<Criterion, string>> = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  agreed: 'Agreed',
  relevant: 'Relevant',
  realistic: 'Realistic',
  timely: 'Timely',
};

/** What each letter can stand for. */
export const letters: Readonly<Record<Letters[keyof Letters], string>> = {
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

/** How far a row meets a letter. */
export const verdicts: Readonly<Record<Verdict, string>> = {
  yes: 'yes',
  'to some extent': 'to some extent',
  'not clear': 'not clear',
  no: 'no',
  'for people': 'for people to judge',
};

/** What stands in a blank that is still to be filled. */
export const blanks: Readonly<Record<BlankName, string>> = {
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
