import type { CellAsRead, DocumentAsRead, TableAsRead } from '../../plan/document-as-read';
import type { Plan } from '../../plan/plan';
import type { TextOfDocument } from './plan-facts';

/** Every paragraph with words in it, in reading order; a nested table stands after the words of its cell. */
export function textsOfDocument(document: DocumentAsRead, plan: Plan): readonly TextOfDocument[] {
  const planTables = new Set(plan.tables.filter((table) => table.plan !== null).map((table) => table.index));
  const texts: TextOfDocument[] = [];
  const readCell = (table: TableAsRead, cell: CellAsRead, labelsOf: ReturnType<typeof labelsIn>): void => {
    cell.paragraphs.forEach(({ text, heading }, paragraph) => {
      if (text.trim() !== '') {
        const place = planTables.has(table.index)
          ? { table: table.index, row: cell.row, column: cell.column, paragraph }
          : null;
        texts.push({ text, heading, place, ...(place ? {} : { labels: labelsOf(cell) }) });
      }
    });
    cell.tables.forEach((index) => {
      readTable(index);
    });
  };
  const readTable = (index: number): void => {
    const table = document.tables[index];
    if (!table) return;
    const labelsOf = labelsIn(table);
    table.cells.forEach((cell) => {
      readCell(table, cell, labelsOf);
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

/** A longer text (in UTF-16 units) heads nothing. */
const LONGEST_LABEL = 90;

/** For a cell of the table, the words of the first cell of its row and of the first row above it, where they head it. */
function labelsIn({ cells }: TableAsRead): (cell: CellAsRead) => readonly string[] {
  const left = new Map(cells.filter(({ column }) => column === 0).map((cell) => [cell.row, cell]));
  const top = new Map(
    cells
      .filter(({ row }) => row === 0)
      .flatMap((cell) =>
        Array.from({ length: cell.columnSpan }, (_, at) => [cell.column + at, cell] as const),
      ),
  );
  return (cell) =>
    [left.get(cell.row), top.get(cell.column)]
      .filter((label) => label !== undefined && label !== cell)
      .map((label) => (label?.paragraphs ?? []).map(({ text }) => text.trim()).join(' '))
      .filter((text) => text !== '' && text.length < LONGEST_LABEL);
}
