/** The plan as data: which tables are plans, what each column is for, and the rows, cells and statements in them. */
import type { CellAsRead, ParagraphAsRead, Span } from './document-as-read';

/** What a cell of a plan is for, by the meaning of its heading or label. */
export type CellRole =
  'need' | 'outcome' | 'action' | 'who' | 'when' | 'who+when' | 'measure' | 'number' | 'notes' | 'other';

/** What a table is: a plan, a list of people (contacts, attendance), a place for signatures, or something else. */
export type TableKind = 'plan' | 'people' | 'signatures' | 'other';

/**
 * How a plan table is laid out: `columns` has a heading for each column, `form` a label at the left of each row,
 * `transposed` a heading at the left of each row and one plan row in each further column.
 */
export type PlanLayout = 'columns' | 'form' | 'transposed';

/** Where a paragraph of a plan cell stands; all from 0. */
export interface Place {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** The paragraph within the cell. */
  readonly paragraph: number;
}

/** A run of words in the document: a place and the offsets within that paragraph's text. */
export interface Passage extends Place, Span {}

/** One paragraph with words in it, in a plan cell: what the checks judge. */
export interface Statement {
  readonly place: Place;
  readonly role: CellRole;
  /** The paragraph's current text, never blank; blanks stand for a label in it that is not of the statement. */
  readonly text: string;
  readonly paragraph: ParagraphAsRead;
}

/** One cell of a plan row. A cell merged over several rows is one object, shared by those rows. */
export interface PlanCell {
  readonly role: CellRole;
  /** The heading or label that gave the role, as written. */
  readonly heading: string;
  readonly cell: CellAsRead;
  readonly table: number;
  /** Its paragraphs with words in them. Empty where the cell is blank or holds only a prompt. */
  readonly statements: readonly Statement[];
}

/** One row of the plan: one need or outcome with its actions. In a form, the whole form or one of its value columns. */
export interface PlanRow {
  readonly table: number;
  /** Its number among all plan rows of the document, from 0. */
  readonly index: number;
  /** Row of the table it begins at. */
  readonly row: number;
  /** The cells in column order, merged ones included. */
  readonly cells: readonly PlanCell[];
  /** True where nothing but a printed number, a label or unfilled prompts stands in it: no finding is made. */
  readonly blank: boolean;
  /** The child this row or its table is headed with, where it is; as written. */
  readonly child: string | null;
}

/** One table that is a plan. */
export interface PlanTable {
  readonly index: number;
  readonly layout: PlanLayout;
  /** Heading rows at the top, a title row above them counted. */
  readonly headerRows: number;
  /** Layout `columns`: a role for each grid column. Other layouts: a role for each row of the table. */
  readonly roles: readonly CellRole[];
  /** The text of a title row, or of the paragraph just above the table, where there is one; otherwise ''. */
  readonly title: string;
  readonly rows: readonly PlanRow[];
}

/** What every table of the document is, in document order. */
export interface TableRecognised {
  readonly index: number;
  /** By which what the user says of its columns is kept, as `headingFingerprint`. */
  readonly fingerprint: string;
  readonly kind: TableKind;
  /** The plan in it, where `kind` is `plan`. */
  readonly plan: PlanTable | null;
}

/** Everything read from the document's tables. */
export interface Plan {
  readonly tables: readonly TableRecognised[];
  /** All rows of all plan tables in reading order. */
  readonly rows: readonly PlanRow[];
}
