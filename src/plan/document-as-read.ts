/**
 * An open document as plain data: what its tables and paragraphs say now, as a reader sees them.
 * Tracked deletions, hidden text and unfilled prompts are not in it. Offsets everywhere are UTF-16, end exclusive.
 */

/** A run of text within one paragraph: `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One paragraph, wherever it stands. */
export interface ParagraphAsRead {
  /**
   * Its position among all paragraphs of the document body in Word's own order, from 0: what a comment is
   * anchored by. `null` where the paragraph could not be matched to one of Word's.
   */
  readonly index: number | null;
  /** The current text; a tab, line break, no-break hyphen or soft hyphen counts as one character. */
  readonly text: string;
  /** True where the paragraph is styled as a heading or title. */
  readonly heading: boolean;
  /** True where every visible word is bold. */
  readonly bold: boolean;
  /** The list level, from 0, where the paragraph is numbered or bulleted; otherwise `null`. */
  readonly listLevel: number | null;
  /** Only where a tracked change deletes paragraph marks, so that several of Word's paragraphs read as this one. */
  readonly parts?: readonly ParagraphPart[];
}

/** What one of Word's paragraphs gives to a paragraph that runs over several. */
export interface ParagraphPart {
  /** As `ParagraphAsRead.index`. */
  readonly index: number | null;
  /** Where it begins in the text; it ends where the next begins. */
  readonly start: number;
}

/** One cell of a table's grid. A merged cell appears once, at its first row and column. */
export interface CellAsRead {
  /** Row as Word counts them, from 0, heading rows and deleted rows included. */
  readonly row: number;
  /** First grid column, from 0. */
  readonly column: number;
  /** How many rows it covers; more than 1 where it is merged downwards. */
  readonly rowSpan: number;
  /** How many grid columns it covers; more than 1 where it is merged across. */
  readonly columnSpan: number;
  /** Its paragraphs in order, never none; an empty cell has one with empty text. Nested tables are left out. */
  readonly paragraphs: readonly ParagraphAsRead[];
  /** True where some text was left out because it was the unfilled prompt of a content control. */
  readonly prompt: boolean;
  /** Indexes (in `DocumentAsRead.tables`) of the tables that stand inside this cell. */
  readonly tables: readonly number[];
}

/** One table, nested or not. */
export interface TableAsRead {
  /** Its index in `DocumentAsRead.tables`: document order, a nested table counted where it stands. */
  readonly index: number;
  /** The cell it is nested in, or `null` for a table of the body. */
  readonly parent: { readonly table: number; readonly row: number; readonly column: number } | null;
  readonly rowCount: number;
  /** Number of grid columns. */
  readonly columnCount: number;
  /** Rows at the top marked in Word as heading rows that repeat on each page; often 0 where headings exist all the same. */
  readonly repeatedHeadingRows: number;
  /** Rows that a tracked change deletes: counted, but nothing in them is current. */
  readonly deletedRows: readonly number[];
  /** All cells in reading order (by row, then column). Cells of deleted rows are left out. */
  readonly cells: readonly CellAsRead[];
}

/** The body of a document in reading order: a paragraph outside all tables, or a table of the body by its index. */
export type BlockAsRead =
  | { readonly kind: 'paragraph'; readonly paragraph: ParagraphAsRead }
  | { readonly kind: 'table'; readonly table: number };

/** The whole document as read. */
export interface DocumentAsRead {
  readonly blocks: readonly BlockAsRead[];
  /** Every table, nested ones included, in document order. */
  readonly tables: readonly TableAsRead[];
}
