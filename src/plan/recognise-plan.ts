import { childNamedIn, nameTest } from './child-heading';
import { columnRows } from './column-layout';
import type { DocumentAsRead, TableAsRead } from './document-as-read';
import { findLabels, labelledPlanRows, rolesOf } from './form-layout';
import { findHeader } from './header-rows';
import type { Plan, PlanTable, TableRecognised } from './plan';
import type { UnnumberedRow } from './plan-rows';
import { cellText, fullWidthCell, gridOf, type TableGrid } from './table-grid';
import { isRecord, kindOfOther, rolesMakePlan } from './table-kinds';

type UnnumberedTable = Omit<PlanTable, 'rows'> & { readonly rows: readonly UnnumberedRow[] };

/** Recognises which tables are plans, what each of their columns is for, and reads their rows. */
export function recognisePlan(document: DocumentAsRead): Plan {
  const isName = nameTest(document);
  const titles = titlesAbove(document);
  let next = 0;
  const tables = document.tables.map((table): TableRecognised => {
    const grid = gridOf(table);
    const found = recogniseTable(grid, titles.get(table.index) ?? '', isName);
    if (!found) return { index: table.index, kind: kindOfOther(headingsOf(grid)), plan: null };
    const rows = found.rows.map((row) => ({ ...row, index: next++ }));
    return { index: table.index, kind: 'plan', plan: { ...found, rows } };
  });
  return { tables, rows: tables.flatMap((table) => table.plan?.rows ?? []) };
}

function recogniseTable(
  grid: TableGrid,
  titleAbove: string,
  isName: (text: string) => boolean,
): UnnumberedTable | null {
  const title = titleRow(grid) ?? titleAbove;
  const child = childNamedIn(title, isName) ?? childNamedIn(titleAbove, isName);
  const header = findHeader(grid);
  if (header && rolesMakePlan(header.roles) && !isRecord(header.headings, header.roles)) {
    return {
      index: grid.table.index,
      layout: 'columns',
      headerRows: header.headerRows,
      roles: rolesOf(header.roles),
      title,
      rows: columnRows(grid, header, child, isName),
    };
  }
  const labels = findLabels(grid);
  if (!labels || !rolesMakePlan(labels.roles) || isRecord(labels.labels, labels.roles)) return null;
  return {
    index: grid.table.index,
    layout: labels.layout,
    headerRows: labels.headerRows,
    roles: rolesOf(labels.roles),
    title,
    rows: labelledPlanRows(grid, labels, child),
  };
}

function titleRow(grid: TableGrid): string | undefined {
  const cell = fullWidthCell(grid, 0);
  return cell && cellText(cell);
}

function headingsOf(grid: TableGrid): string[] {
  const first = grid.rows.findIndex((cells, row) => cells.length > 1 && !fullWidthCell(grid, row));
  const top = first === -1 ? [] : (grid.rows[first] ?? []);
  const left = grid.rows.flatMap((cells) => cells.slice(0, 1));
  return [...top, ...left].map(cellText);
}

/** For each table of the body, the paragraph with words just above it. */
function titlesAbove(document: DocumentAsRead): ReadonlyMap<TableAsRead['index'], string> {
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
  return titles;
}
