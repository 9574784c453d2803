import type { CellAsRead, DocumentAsRead, TableAsRead } from '../plan/document-as-read';
import type { Place } from '../plan/plan';

// A long plan has thousands of cells and of findings: looking through all cells for each finding holds the pane up.
const cellsByPlace = new WeakMap<TableAsRead, ReadonlyMap<string, CellAsRead>>();

/** The cell that begins at a place; `undefined` where none does. */
export function cellAt(document: DocumentAsRead, at: Place): CellAsRead | undefined {
  const table = document.tables[at.table];
  if (!table) return undefined;
  const cells =
    cellsByPlace.get(table) ?? new Map(table.cells.map((cell) => [placeInTable(cell), cell] as const));
  cellsByPlace.set(table, cells);
  return cells.get(placeInTable(at));
}

/** The current text of the paragraph at a place; '' where there is none. */
export function textAt(document: DocumentAsRead, at: Place): string {
  return cellAt(document, at)?.paragraphs[at.paragraph]?.text ?? '';
}

function placeInTable({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)}/${String(column)}`;
}
