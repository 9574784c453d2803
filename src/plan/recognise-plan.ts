import { childNamedIn, childrenAbove, nameTest } from './child-heading';
import { columnRows } from './column-layout';
import { continuedHeader, tablesThatMayContinue } from './continued-table';
import type { DocumentAsRead } from './document-as-read';
import { answeredHeader, headingFingerprint, type ColumnAnswers } from './heading-fingerprint';
import { explained, findHeader, textsBelow, type Header } from './header-rows';
import { findLabels, labelledPlanRows, rolesOfRows, type LabelledRows } from './labelled-layout';
import type { Plan, PlanTable, TableRecognised } from './plan';
import type { UnnumberedRow } from './plan-rows';
import { findLabelsWithin } from './labels-within';
import { findStackedLabels } from './stacked-labels';
import { cellText, fullWidthCell, gridOf, type TableGrid } from './table-grid';
import { isForSigning, isRecord, kindOfOther, rolesMakePlan, tellsOnlyOfPeople } from './table-kinds';
import { titlesAbove } from './table-titles';

/** What stands around a table and helps to read it. */
interface Surroundings {
  readonly titleAbove: string;
  readonly child: string | null;
  readonly isName: (text: string) => boolean;
}

type UnnumberedTable = Omit<PlanTable, 'rows'> & { readonly rows: readonly UnnumberedRow[] };

/**
 * Recognises which tables are plans, what each of their columns is for, and reads their rows.
 * `answers` says what the user told of tables that were not recognised, by `headingFingerprint`; they go first.
 */
export function recognisePlan(document: DocumentAsRead, answers: ColumnAnswers = {}): Plan {
  const isName = nameTest(document);
  const titles = titlesAbove(document);
  const children = childrenAbove(document, isName);
  const continues = tablesThatMayContinue(document);
  const headers = new Map<number, Header>();
  let next = 0;
  const tables = document.tables.map((table): TableRecognised => {
    const { index } = table;
    const grid = gridOf(table);
    const around = { titleAbove: titles.get(index) ?? '', child: children.get(index) ?? null, isName };
    const fingerprint = headingFingerprint(table);
    const answer = answers[fingerprint];
    const before = continues.get(index);
    const found =
      answer === 'not a plan'
        ? null
        : answer
          ? columnsTable(grid, answeredHeader(table, answer), around)
          : (recogniseTable(grid, around) ??
            continuedTable(grid, before === undefined ? undefined : headers.get(before), around));
    if (!found) return { index, fingerprint, kind: kindOfOther(...edgesOf(grid)), plan: null };
    if (found.header) headers.set(index, found.header);
    const rows = found.table.rows.map((row) => ({ ...row, index: next++ }));
    return { index, fingerprint, kind: 'plan', plan: { ...found.table, rows } };
  });
  return { tables, rows: tables.flatMap((table) => table.plan?.rows ?? []) };
}

interface Found {
  readonly table: UnnumberedTable;
  /** Where its headings stand above the columns. */
  readonly header: Header | null;
}

function recogniseTable(grid: TableGrid, around: Surroundings): Found | null {
  const header = findHeader(grid);
  const textsOf = (column: number) => textsBelow(grid, header?.headerRows ?? 0, column);
  const planHeader =
    header &&
    rolesMakePlan(header.roles) &&
    !isRecord(header.headings, header.roles) &&
    !isRowOfPeople(grid, header) &&
    !tellsOnlyOfPeople(header, textsOf) &&
    !isForSigning(header, textsOf)
      ? header
      : null;
  const labels = findLabelsWithin(grid) ?? findLabels(grid) ?? findStackedLabels(grid);
  const texts = labels?.labels.map(({ label }) => label) ?? [];
  const planLabels = labels && rolesMakePlan(labels.roles) && !isRecord(texts, labels.roles) ? labels : null;
  if (planLabels && (!planHeader || explained(planLabels.roles) > explained(planHeader.roles))) {
    return { table: labelledTable(grid, planLabels, around), header: null };
  }
  return planHeader ? columnsTable(grid, planHeader, around) : null;
}

/** True where a list of two columns has its own headings first, "Present, role": what sounds like headings below is a person. */
function isRowOfPeople(grid: TableGrid, header: Header): boolean {
  const own = grid.rows.findIndex((cells, row) => cells.length > 1 && !fullWidthCell(grid, row));
  return (
    grid.table.columnCount === 2 && header.headerRows - 1 > own && kindOfOther(...edgesOf(grid)) === 'people'
  );
}

function continuedTable(grid: TableGrid, header: Header | undefined, around: Surroundings): Found | null {
  const continued = header && continuedHeader(grid, header);
  return continued ? columnsTable(grid, continued, around) : null;
}

function columnsTable(grid: TableGrid, header: Header, around: Surroundings): Found {
  const { title, child } = headedBy(grid, around);
  return {
    table: {
      index: grid.table.index,
      layout: 'columns',
      headerRows: header.headerRows,
      roles: header.roles.map(({ role }) => role),
      title,
      rows: columnRows(grid, header, child, around.isName),
    },
    header,
  };
}

function labelledTable(grid: TableGrid, labels: LabelledRows, around: Surroundings): UnnumberedTable {
  const { title, child } = headedBy(grid, around);
  return {
    index: grid.table.index,
    layout: labels.layout,
    headerRows: labels.headerRows,
    roles: rolesOfRows(grid, labels),
    title,
    rows: labelledPlanRows(grid, labels, child, around.isName),
  };
}

/** The title of the table and the child it is for, by its own title row, else by what stands above it. */
function headedBy(grid: TableGrid, around: Surroundings): { title: string; child: string | null } {
  const own = cellText(fullWidthCell(grid, 0));
  return {
    title: own === '' ? around.titleAbove : own,
    child: childNamedIn(own, around.isName) ?? childNamedIn(around.titleAbove, around.isName) ?? around.child,
  };
}

/** The texts of the first row that is divided into cells, and of the cells at the left of all rows. */
function edgesOf(grid: TableGrid): [string[], string[]] {
  const first = grid.rows.find((cells, row) => cells.length > 1 && !fullWidthCell(grid, row)) ?? [];
  return [first.map(cellText), grid.rows.flatMap((cells) => cells.slice(0, 1)).map(cellText)];
}
