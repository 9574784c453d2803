import type { CheckSettings } from '../../checks/check-settings';
import type { PlanInContext, RowInPlan, StatementInPlan } from '../../checks/check';
import type { Readings } from '../../language/facts/readings';
import type { CellRole, Plan, PlanCell, PlanRow, PlanTable, Statement } from '../../plan/plan';

/**
 * The plan as the checks see it. A cell merged over several rows is judged once, in a row that holds the cells of
 * all of them; every text is read once however often it is asked for.
 */
export function planInContext(plan: Plan, { facts, read }: Readings, settings: CheckSettings): PlanInContext {
  const tableOf = new Map(
    plan.tables.flatMap((table) => (table.plan ? [[table.index, table.plan] as const] : [])),
  );
  const rowsOf = rowsByCell(plan.rows);
  const wholeRows = new Map<string, RowInPlan>();
  const inPlan = new Map<Statement, StatementInPlan>();

  const statementInPlan = (statement: Statement, cell: PlanCell): StatementInPlan => {
    const known = inPlan.get(statement);
    if (known) return known;
    const made: StatementInPlan = {
      statement,
      cell,
      reading: read(statement.text),
      row: rowHolding(rowsOf.get(cell) ?? []),
    };
    inPlan.set(statement, made);
    return made;
  };

  const rowHolding = (rows: readonly PlanRow[]): RowInPlan => {
    const key = rows.map((row) => row.index).join();
    const known = wholeRows.get(key);
    if (known) return known;
    const first = rows[0];
    const table = first && tableOf.get(first.table);
    if (!first || !table) throw new Error('A cell of the plan stands in no row of a plan table.');
    const made = rowInPlan(
      { ...first, cells: [...new Set(rows.flatMap((row) => row.cells))] },
      table,
      statementInPlan,
    );
    wholeRows.set(key, made);
    return made;
  };

  const rows = plan.rows.filter((row) => !row.blank);
  const cells = [...new Set(rows.flatMap((row) => row.cells))];
  return {
    plan,
    facts,
    settings,
    read,
    rows: rows.map((row) => rowHolding([row])),
    statements: cells.flatMap((cell) => cell.statements.map((statement) => statementInPlan(statement, cell))),
  };
}

function rowInPlan(
  row: PlanRow,
  table: PlanTable,
  statementInPlan: (statement: Statement, cell: PlanCell) => StatementInPlan,
): RowInPlan {
  const cellsOf = new Map<CellRole, readonly PlanCell[]>();
  const statementsOf = new Map<CellRole, readonly StatementInPlan[]>();
  const cells = (role: CellRole): readonly PlanCell[] => {
    const known = cellsOf.get(role) ?? row.cells.filter((cell) => serves(cell.role, role));
    cellsOf.set(role, known);
    return known;
  };
  const statements = (role: CellRole): readonly StatementInPlan[] => {
    const known =
      statementsOf.get(role) ??
      cells(role).flatMap((cell) => cell.statements.map((statement) => statementInPlan(statement, cell)));
    statementsOf.set(role, known);
    return known;
  };
  return {
    row,
    table,
    cells,
    statements,
    hasColumn: (role) => table.roles.some((own) => serves(own, role)),
  };
}

/** True where a cell of role `own` does the work of `asked`: who and when may share a cell. */
function serves(own: CellRole, asked: CellRole): boolean {
  return own === asked || (own === 'who+when' && (asked === 'who' || asked === 'when'));
}

function rowsByCell(rows: readonly PlanRow[]): ReadonlyMap<PlanCell, readonly PlanRow[]> {
  const found = new Map<PlanCell, PlanRow[]>();
  for (const row of rows.filter((each) => !each.blank)) {
    for (const cell of row.cells) {
      const known = found.get(cell);
      if (known) known.push(row);
      else found.set(cell, [row]);
    }
  }
  return found;
}
