import { firstWords } from '../review/first-words';
import type { CellRole, PlanRow } from '../plan/plan';

/** The cells that say what a row is about, best first. */
const telling: readonly CellRole[] = ['need', 'outcome', 'action'];

const longest = 70;

/** The first words of a row's need, outcome or action, cut at a word's end; '' where the row says nothing. */
export function rowLabel(row: PlanRow): string {
  const cells = [
    ...telling.map((role) => row.cells.find((cell) => says(cell, role))),
    row.cells.find(hasWords),
  ];
  const text = cells.find((cell) => cell !== undefined)?.statements[0]?.text ?? '';
  return firstWords(text, longest);
}

function says(cell: PlanRow['cells'][number], role: CellRole): boolean {
  return cell.role === role && hasWords(cell);
}

function hasWords(cell: PlanRow['cells'][number]): boolean {
  return cell.statements.length > 0;
}
