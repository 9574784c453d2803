import type { DateForm } from '../language/calendar-date';
import type { HouseWords } from '../language/facts/plan-facts';
import type { Severity } from './check';

export type { DateForm };

/** Limits that the guides do not give: the house's own. */
export interface Limits {
  /** Open actions in one plan. */
  readonly actions: number;
  /** Open actions for one person. */
  readonly actionsPerPerson: number;
  /** Words in a sentence. */
  readonly wordsPerSentence: number;
  /** Reading age in years. */
  readonly readingAge: number;
  /** Months ahead a date may lie with no stage on the way. */
  readonly monthsWithoutStage: number;
  /** Percentage points between where things stand and the target, with no step between. */
  readonly pointsWithoutStep: number;
}

/** The part of the house style that checks may see. */
export interface CheckSettings {
  /** `on`, `off`, or `asked`: run only when the user asks for it. Checks not named are on. */
  readonly checks: Readonly<Record<string, 'on' | 'off' | 'asked'>>;
  /** Severities that differ from the checks' own. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** For each check that keeps a word list: words to add and words to leave alone. */
  readonly words: Readonly<
    Record<string, { readonly add: readonly string[]; readonly leave: readonly string[] }>
  >;
  readonly house: HouseWords;
  readonly limits: Limits;
  readonly dateForm: DateForm;
}

/** What holds where the house says nothing. */
export const defaultCheckSettings: CheckSettings = {
  checks: {},
  severities: {},
  words: {},
  house: { roles: [], services: [], acronyms: {} },
  limits: {
    actions: 12,
    actionsPerPerson: 5,
    wordsPerSentence: 25,
    readingAge: 12,
    monthsWithoutStage: 6,
    pointsWithoutStep: 40,
  },
  dateForm: 'dd/mm/yyyy',
};
