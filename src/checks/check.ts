/** The frame every check stands in: its metadata, what it is given, and what it finds. Plain data, no document, no screen. */
import type { PlanFacts } from '../language/facts/plan-facts';
import type { StatementReading } from '../language/statement-reading';
import type { CellRole, Passage, Place, Plan, PlanCell, PlanRow, PlanTable, Statement } from '../plan/plan';
import type { CheckSettings } from './check-settings';

/** `error`: the plan cannot be followed or measured as it stands; `warning`: the guidance says not to; `hint`: worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** Which letter of SMART (in any council's reading of it) a check serves. */
export type Criterion =
  'specific' | 'measurable' | 'achievable' | 'agreed' | 'relevant' | 'realistic' | 'timely';

/** One of the five guides and the heading in it that a check comes from. */
export interface Source {
  readonly guide: 'Torbay' | 'Portsmouth' | 'Halton' | 'Seven-minute briefing' | 'Top tips';
  readonly heading: string;
}

/** What a blank in a guided rewrite asks for. */
export type BlankName =
  | 'person'
  | 'worker'
  | 'child'
  | 'date'
  | 'from'
  | 'to'
  | 'times'
  | 'weeks'
  | 'measure'
  | 'step'
  | 'what'
  | 'where'
  | 'reason'
  | 'help';

/** One blank with what the document itself offers for it, best first; often nothing. */
export interface Blank {
  readonly name: BlankName;
  readonly choices: readonly string[];
}

/**
 * What to write instead. `replaces` is the exact passage that `text` takes the place of; an empty passage (start equals
 * end) is a place to insert. In a guided text each blank stands as `{name}`; the same name twice is filled alike.
 */
export type Suggestion =
  | { readonly kind: 'rewrite'; readonly text: string; readonly replaces: Passage }
  | {
      readonly kind: 'guided';
      readonly text: string;
      readonly blanks: readonly Blank[];
      readonly replaces: Passage;
    }
  | { readonly kind: 'question'; readonly text: string };

/** An example: a row of cells by role, the words that the check finds marked «so», each cell one or more paragraphs. */
export interface Example {
  readonly row: Partial<Record<CellRole, string | readonly string[]>>;
  /** Paragraphs that stand before the plan: "Tim Reed (social worker)", "Date of next review: 3 March 2027". */
  readonly before?: readonly string[];
  /** The text that the (first) suggestion offers, blanks as `{name}`. */
  readonly suggestion?: string;
  /** Why a good example is good, where that is not plain. */
  readonly because?: string;
}

/** What a check says of itself: the source of its documentation, of its tests and of every word it shows. */
export interface CheckMetadata<Id extends string, MessageId extends string> {
  readonly id: Id;
  /** A few plain words for lists: "Job title where a name belongs". */
  readonly title: string;
  readonly criterion: Criterion;
  readonly severity: Severity;
  /** One or two sentences: what it finds. */
  readonly finds: string;
  /** One or two sentences: what it leaves alone. */
  readonly leavesAlone: string;
  /** Why it matters, in words a parent could read. */
  readonly why: string;
  /** Empty only for what the guides do not say; such a check is marked as ours in its documentation. */
  readonly sources: readonly Source[];
  /** One sentence for each thing it can say; `{hole}`s are filled from `Found.holes`, `{phrase}` always with the words found. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** Checks that say nothing where this one has spoken, and how near: in overlapping words, the same statement, or the row. */
  readonly silences?: readonly { readonly check: string; readonly within: 'words' | 'statement' | 'row' }[];
  /** At least two bad ones (marked) and two good ones (unmarked) for statement and row checks. */
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  /** For a check of the whole plan, which no row can show: what stands in a document that it finds, and in one that is fine. */
  readonly illustration?: { readonly bad: string; readonly good: string };
}

/** A statement with all a check may know of it. */
export interface StatementInPlan {
  readonly statement: Statement;
  readonly reading: StatementReading;
  readonly cell: PlanCell;
  /** Its row; where its cell is merged over several rows, the cells of all of them. */
  readonly row: RowInPlan;
}

/** A row with every statement read. */
export interface RowInPlan {
  readonly row: PlanRow;
  readonly table: Omit<PlanTable, 'rows'>;
  /** Its cells with that role, in column order; `who+when` cells count as `who` and as `when`. */
  cells(role: CellRole): readonly PlanCell[];
  /** The statements of those cells, read. */
  statements(role: CellRole): readonly StatementInPlan[];
  /** True where the table has a column (or label) of that role; `who+when` counts as both. */
  hasColumn(role: CellRole): boolean;
}

/** The whole plan, as a check sees it. */
export interface PlanInContext {
  readonly plan: Plan;
  readonly facts: PlanFacts;
  readonly settings: CheckSettings;
  /** Every row that is not blank, in reading order. */
  readonly rows: readonly RowInPlan[];
  /** Every statement once, in reading order. */
  readonly statements: readonly StatementInPlan[];
  /** Reads any text of the document as a statement; kept, so asking twice costs nothing. */
  read(text: string): StatementReading;
}

/** One thing found. */
export interface Found<MessageId extends string> {
  readonly message: MessageId;
  readonly holes?: Readonly<Record<string, string>>;
  /** Where it differs from the check's own. */
  readonly severity?: Severity;
  /** The exact words; for something missing, the place where the mend belongs, empty (0 to 0) in an empty cell. */
  readonly at: Passage;
  readonly suggestion: Suggestion;
}

/** One thing found about the whole document. */
export type FoundInPlan<MessageId extends string> = Omit<Found<MessageId>, 'at'>;

/** A check of one scope: `statement` is asked for each statement, `row` for each row, `plan` once. */
export type Check<Id extends string = string, MessageId extends string = string> = {
  readonly metadata: CheckMetadata<Id, MessageId>;
} & (
  | {
      readonly scope: 'statement';
      /** The cells it looks at. */
      readonly roles: readonly CellRole[];
      readonly find: (subject: StatementInPlan, context: PlanInContext) => readonly Found<MessageId>[];
    }
  | {
      readonly scope: 'row';
      readonly find: (subject: RowInPlan, context: PlanInContext) => readonly Found<MessageId>[];
    }
  | {
      readonly scope: 'statements';
      /** For checks that look at all statements together (first use, limits, repeats) yet find at a passage. */
      readonly find: (context: PlanInContext) => readonly Found<MessageId>[];
    }
  | {
      readonly scope: 'plan';
      readonly find: (context: PlanInContext) => readonly FoundInPlan<MessageId>[];
    }
);

/** Defines a check; only lets it use the message ids that its metadata declares. */
export function defineCheck<Id extends string, MessageId extends string>(
  check: Check<Id, MessageId>,
): Check<Id, MessageId> {
  return check;
}

/** The passage of a statement from `start` to `end`; the whole statement without them. */
export function passage(statement: Statement, start = 0, end = statement.text.length): Passage {
  return { ...statement.place, start, end };
}

/** The passage of an empty cell: its first paragraph, 0 to 0. */
export function emptyPassage(cell: PlanCell): Passage {
  const place: Place = { table: cell.table, row: cell.cell.row, column: cell.cell.column, paragraph: 0 };
  return { ...place, start: 0, end: 0 };
}
