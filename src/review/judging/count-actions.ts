import type { PlanRow } from '../../plan/plan';
import { cellKey } from './placed-findings';
import type { Review } from '../review';

/** The actions of a plan, and those that are complete. */
export interface ActionCount {
  readonly actions: number;
  readonly complete: number;
}

/**
 * Counts the actions: each statement of an action cell; a row that has none is one all the same. An action is complete
 * where nothing to fix or to improve was found in it, nor beside it in its row. No score: each mend can be counted.
 */
export function countActions({ plan, findings, verdicts }: Review): ActionCount {
  const serious = findings.filter(({ severity }) => severity !== 'hint').map(({ at }) => at);
  const paragraphs = new Set(serious.map((at) => `${cellKey(at)}/${String(at.paragraph)}`));
  const cells = new Set(serious.map(cellKey));
  const shown = new Set(verdicts.map(({ row }) => row));
  const counts = plan.rows
    .filter(({ index }) => shown.has(index))
    .map((row) => ofRow(row, cells, paragraphs));
  return {
    actions: counts.reduce((sum, { actions }) => sum + actions, 0),
    complete: counts.reduce((sum, { complete }) => sum + complete, 0),
  };
}

function ofRow(row: PlanRow, cells: ReadonlySet<string>, paragraphs: ReadonlySet<string>): ActionCount {
  const statements = row.cells
    .filter(({ role }) => role === 'action')
    .flatMap((cell) => cell.statements.map(({ place }) => `${cellKey(place)}/${String(place.paragraph)}`));
  const isClearBeside = row.cells.every(
    ({ role, table, cell, statements: own }) =>
      (role === 'action' && own.length > 0) ||
      !cells.has(cellKey({ table, row: cell.row, column: cell.column })),
  );
  const clear = statements.filter((statement) => !paragraphs.has(statement)).length;
  return {
    actions: Math.max(1, statements.length),
    complete: !isClearBeside ? 0 : statements.length === 0 ? 1 : clear,
  };
}
