import type { DocumentAsRead } from './document-as-read';

/**
 * For each table its title above: the paragraph with words just above a table of the body, or the first words of the
 * cell that a nested table stands in. A table with nothing of the kind is not in the answer.
 */
export function titlesAbove(document: DocumentAsRead): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  let above = '';
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      titles.set(block.table, above);
      above = '';
    } else if (block.paragraph.text.trim() !== '') {
      above = block.paragraph.text.trim();
    }
  }
  for (const table of document.tables) {
    for (const cell of table.cells) {
      const words = cell.paragraphs.find((paragraph) => paragraph.text.trim() !== '')?.text.trim();
      for (const nested of cell.tables) titles.set(nested, words ?? titles.get(table.index) ?? '');
    }
  }
  return titles;
}
