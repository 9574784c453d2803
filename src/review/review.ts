/** What a review of one document is: the plain data that the pane, the command line and the comments show. */
import type { Criterion, Severity, Source, Suggestion } from '../checks/check';
import type { Passage, Plan } from '../plan/plan';
import type { DocumentAsRead } from '../plan/document-as-read';
import type { UnrecognisedTable } from '../plan/unrecognised-tables';
import type { ChecklistItem } from './checklist/checklist';
import type { Letters } from './house-style/letters';
import type { RowVerdicts } from './judging/verdicts';
import type { DateForm } from '../language/calendar-date';
import type { PlanFacts } from '../language/facts/plan-facts';

/** One finding at words of the plan. */
export interface Finding {
  /** The same for the same fault in the same words as long as they stand in the document. */
  readonly id: string;
  readonly check: string;
  /** The check's title, for lists. */
  readonly title: string;
  readonly severity: Severity;
  readonly criterion: Criterion;
  readonly at: Passage;
  /** The words at `at`; '' in an empty cell. */
  readonly phrase: string;
  readonly message: string;
  readonly suggestion: Suggestion;
}

/** One finding about the whole document. */
export interface PlanFinding {
  /** The same for what the same check says in the same words. */
  readonly id: string;
  readonly check: string;
  readonly title: string;
  readonly severity: Severity;
  readonly criterion: Criterion;
  readonly message: string;
  readonly suggestion: Suggestion;
}

/** Why a check looks for what it finds. */
export interface Explanation {
  readonly why: string;
  /** Where the guides ask for it; empty for what is ours. */
  readonly sources: readonly Source[];
  /** One statement that it finds and one that it leaves alone; '' where an example needs a whole document. */
  readonly bad: string;
  readonly good: string;
}

/** A date of the plan that nobody can mistake, but that is not written as the house writes dates. */
export interface DateToRewrite {
  readonly at: Passage;
  /** The same date as the house writes it. */
  readonly text: string;
}

/** A check that this house runs only when asked for. */
export interface AskedCheck {
  readonly check: string;
  readonly title: string;
  /** True where it was asked for in this review. */
  readonly ran: boolean;
}

/** The review of one document at one moment. */
export interface Review {
  readonly document: DocumentAsRead;
  readonly plan: Plan;
  /** Tables that may be plans, and that nobody has said anything about yet. */
  readonly unrecognised: readonly UnrecognisedTable[];
  readonly facts: PlanFacts;
  /** In reading order; at one place the most serious first. */
  readonly findings: readonly Finding[];
  readonly planFindings: readonly PlanFinding[];
  /** For each check that found something, by its id. */
  readonly explanations: Readonly<Record<string, Explanation>>;
  /** The title of every check, by its id. */
  readonly titles: Readonly<Record<string, string>>;
  /** How the house writes dates. */
  readonly dateForm: DateForm;
  readonly datesToRewrite: readonly DateToRewrite[];
  /** What only people can judge, with what the document offers for it; empty where there is no plan. */
  readonly checklist: readonly ChecklistItem[];
  /** The checks that this house runs only when asked for. */
  readonly asked: readonly AskedCheck[];
  /** What the five letters stand for in this house. */
  readonly letters: Letters;
  /** The five letters of each row that is not blank. */
  readonly verdicts: readonly RowVerdicts[];
  /** Rows of the plan that are not blank, and those with no finding of severity error or warning. */
  readonly counts: { readonly rows: number; readonly complete: number };
}
