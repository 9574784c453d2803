import { settleRoles } from './column-roles';
import type { CellAsRead } from './document-as-read';
import { headingMeaning, surestRole } from './heading-meaning';
import { LONGEST_LABEL } from './heading-text';
import type { LabelledRows } from './labelled-layout';
import { cellText, isBlankCell, type TableGrid } from './table-grid';

/**
 * Reads a form whose cells each hold a label and, behind a colon or on the next line, its value: "Who: Asha Khan"; `null`
 * where most cells hold no such pair.
 */
export function findLabelsWithin(grid: TableGrid): LabelledRows | null {
  const worded = grid.rows.flat().filter((cell) => !isBlankCell(cell));
  const labels = worded.flatMap((cell) => {
    const label = labelWithin(cell);
    if (label === null) return [];
    return [{ row: cell.row, label, meaning: headingMeaning(label), values: [cell] }];
  });
  // A title or a line of guidance may stand among them; a plan of another kind has few cells that begin so.
  if (labels.length * 3 < worded.length * 2) return null;
  // A form not filled in yet has its values beside its labels, and hints where values would be.
  const gaps = grid.rows.filter((cells) => cells.some(isBlankCell)).length;
  if (gaps * 2 > grid.rows.length) return null;
  const filled = labels.filter(({ label, values }) => cellText(values[0]).length > label.length + 2);
  if (filled.length < 2) return null;
  const roles = settleRoles(labels.map(({ meaning, values }) => ({ meaning, texts: values.map(cellText) })));
  return { layout: 'form', headerRows: labels[0]?.row ?? 0, roles, labels, heads: [], within: true };
}

/** The words before the colon, or on a line of their own, that surely say what the cell is for. */
function labelWithin(cell: CellAsRead): string | null {
  const first = cell.paragraphs.find(({ text }) => text.trim() !== '')?.text ?? '';
  const [, label = '', mark = ''] = /^\s*([^:\n\v]*[^:\n\v\s])\s*([:\n\v]|$)/.exec(first) ?? [];
  if (label.length > LONGEST_LABEL || (mark === '' && cellText(cell) === label)) return null;
  return (surestRole(headingMeaning(label))?.[1] ?? 0) >= 0.8 ? label : null;
}
