import type { CellAsRead, DocumentAsRead, TableAsRead } from '../../plan/document-as-read';
import type { Plan } from '../../plan/plan';
import type { TextOfDocument } from './plan-facts';

/** Every paragraph with words in it, in reading order; a nested table stands after the words of its cell. */
export function textsOfDocument(document: DocumentAsRead, plan: Plan): readonly TextOfDocument[] {
  const planTables = new Set(plan.tables.filter((table) => table.plan !== null).map((table) => table.index));
  const texts: TextOfDocument[] = [];
  const readCell = (table: TableAsRead, cell: CellAsRead): void => {
    cell.paragraphs.forEach(({ text, heading }, paragraph) => {
      if (text.trim() !== '') {
        const place = planTables.has(table.index)
          ? { table: table.index, row: cell.row, column: cell.column, paragraph }
          : null;
        texts.push({ text, heading, place });
      }
    });
    cell.tables.forEach((index) => {
      readTable(index);
    });
  };
  const readTable = (index: number): void => {
    const table = document.tables[index];
    table?.cells.forEach((cell) => {
      readCell(table, cell);
    });
  };
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      readTable(block.table);
    } else if (block.paragraph.text.trim() !== '') {
      texts.push({ text: block.paragraph.text, heading: block.paragraph.heading, place: null });
    }
  }
  return texts;
}
