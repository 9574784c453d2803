import { shareOf } from './cell-content';
import type { DocumentAsRead } from './document-as-read';
import type { Header } from './header-rows';
import { cellText, type TableGrid } from './table-grid';

/** For each table of the body, the table that stands before it with nothing but empty paragraphs between. */
export function tablesThatMayContinue(document: DocumentAsRead): ReadonlyMap<number, number> {
  const before = new Map<number, number>();
  let last: number | null = null;
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      if (last !== null) before.set(block.table, last);
      last = block.table;
    } else if (block.paragraph.text.trim() !== '') {
      last = null;
    }
  }
  return before;
}

/**
 * The header of the plan table just before, where this one goes on with it after a break: as many columns, and in its
 * columns for who and when stand persons and times. `null` where it is a table of its own.
 */
export function continuedHeader(grid: TableGrid, header: Header): Header | null {
  if (grid.table.columnCount !== header.roles.length || header.roles.length < 3) return null;
  const told = header.roles.flatMap(({ role }, column) => {
    if (role !== 'who' && role !== 'when' && role !== 'number') return [];
    const texts = grid.rows.map((_, row) => cellText(grid.cellAt(row, column)));
    return [shareOf(texts, role) > 0.5];
  });
  return told.length > 0 && told.every(Boolean) ? { ...header, headerRows: 0 } : null;
}
