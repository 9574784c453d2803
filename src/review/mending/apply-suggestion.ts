import type { CellAsRead, DocumentAsRead } from '../../plan/document-as-read';
import type { Passage } from '../../plan/plan';
import type { FilledBlanks, WritableSuggestion } from './suggested-text';
import { piecesOf } from './suggested-text';

/** The finished text of a suggestion; a blank that is not filled stays as its `{name}`. */
export function finishedText(suggestion: WritableSuggestion, filled: FilledBlanks): string {
  return piecesOf(suggestion)
    .map((piece) => ('words' in piece ? piece.words : (filled[piece.blank.name] ?? `{${piece.blank.name}}`)))
    .join('');
}

/** The document as it would read with `text` in the place of a passage. The document given is not changed. */
export function withPassageReplaced(document: DocumentAsRead, at: Passage, text: string): DocumentAsRead {
  const inCell = (cell: CellAsRead): CellAsRead =>
    cell.row !== at.row || cell.column !== at.column
      ? cell
      : {
          ...cell,
          paragraphs: cell.paragraphs.map((paragraph, index) =>
            index === at.paragraph
              ? {
                  ...paragraph,
                  text: paragraph.text.slice(0, at.start) + text + paragraph.text.slice(at.end),
                }
              : paragraph,
          ),
        };
  return {
    ...document,
    tables: document.tables.map((table) =>
      table.index === at.table ? { ...table, cells: table.cells.map(inCell) } : table,
    ),
  };
}
