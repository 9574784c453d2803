import type { CellAsRead, DocumentAsRead } from '../../src/plan/document-as-read';
import type { Place } from '../../src/plan/plan';

/** The document as it would read with another text in one paragraph. The document given is not changed. */
export function withParagraph(document: DocumentAsRead, at: Place, text: string): DocumentAsRead {
  const inCell = (cell: CellAsRead): CellAsRead =>
    cell.row !== at.row || cell.column !== at.column
      ? cell
      : {
          ...cell,
          paragraphs: cell.paragraphs.map((paragraph, index) =>
            index === at.paragraph ? { ...paragraph, text } : paragraph,
          ),
        };
  return {
    ...document,
    tables: document.tables.map((table) =>
      table.index === at.table ? { ...table, cells: table.cells.map(inCell) } : table,
    ),
  };
}
