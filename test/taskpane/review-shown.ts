import type { Suggestion } from '../../src/checks/check';
import type { CellRole, PlanRow, PlanTable } from '../../src/plan/plan';
import { defaultLetters } from '../../src/review/house-style/letters';
import type { Finding, PlanFinding, Review } from '../../src/review/review';
import { verdictsOfRow } from '../../src/review/judging/verdicts';

/** One row of a plan table to show, a text for each cell; '' leaves the cell empty. */
export type RowTexts = Partial<Record<CellRole, string>>;

/** A plan table with a heading row and one table row for each plan row, its columns in the order of `headings`. */
export function planTable(
  headings: Partial<Record<CellRole, string>>,
  rows: readonly RowTexts[],
  { index = 0, title = '', firstRow = 0 } = {},
): PlanTable {
  const columns = Object.entries(headings) as [CellRole, string][];
  return {
    index,
    layout: 'columns',
    headerRows: 1,
    roles: columns.map(([role]) => role),
    title,
    rows: rows.map((texts, position): PlanRow => {
      const row = position + 1;
      return {
        table: index,
        index: firstRow + position,
        row,
        blank: false,
        child: null,
        cells: columns.map(([role, heading], column) => {
          const text = texts[role] ?? '';
          const paragraph = { index: null, text, heading: false, bold: false, listLevel: null };
          const place = { table: index, row, column, paragraph: 0 };
          return {
            role,
            heading,
            table: index,
            cell: {
              row,
              column,
              rowSpan: 1,
              columnSpan: 1,
              paragraphs: [paragraph],
              prompt: false,
              tables: [],
            },
            statements: text === '' ? [] : [{ place, role, text, paragraph }],
          };
        }),
      };
    }),
  };
}

/** A finding at a phrase of a cell; '' for an empty cell. */
export function findingAt(
  plan: PlanTable,
  row: number,
  role: CellRole,
  phrase: string,
  rest: Partial<Finding> & { readonly suggest?: (at: Finding['at']) => Suggestion } = {},
): Finding {
  const cell = plan.rows[row - 1]?.cells.find((each) => each.role === role);
  if (!cell) throw new Error(`Row ${String(row)} has no cell ${role}.`);
  const start = cell.cell.paragraphs[0]?.text.indexOf(phrase) ?? -1;
  if (start < 0) throw new Error(`“${phrase}” is not in the cell.`);
  const { suggest, ...given } = rest;
  const at = {
    table: plan.index,
    row: cell.cell.row,
    column: cell.cell.column,
    paragraph: 0,
    start,
    end: start + phrase.length,
  };
  return {
    id: `${String(plan.index)}-${String(row)}-${role}-${phrase}`,
    check: 'role-not-name',
    title: 'Job title where a name belongs',
    severity: 'error',
    criterion: 'specific',
    at,
    phrase,
    message: `“${phrase}” is a job, not a person.`,
    suggestion: suggest?.(at) ?? { kind: 'question', text: 'Who will it be?' },
    ...given,
  };
}

/** A review of those plan tables. */
export function reviewOf(
  plans: readonly PlanTable[],
  findings: readonly Finding[],
  planFindings: readonly PlanFinding[] = [],
): Review {
  const rows = plans.flatMap((plan) => plan.rows);
  const faulty = new Set(findings.map(({ at }) => `${String(at.table)}/${String(at.row)}`));
  return {
    document: { blocks: [], tables: [] },
    plan: {
      tables: plans.map((plan) => ({
        index: plan.index,
        fingerprint: String(plan.index),
        kind: 'plan',
        plan,
      })),
      rows,
    },
    unrecognised: [],
    facts: {
      people: [],
      texts: [],
      today: { year: 2027, month: 1, day: 11 },
      planDate: null,
      reviewDate: null,
      house: { roles: [], services: [], acronyms: {} },
    },
    findings,
    planFindings,
    explanations: {},
    titles: {},
    dateForm: 'dd/mm/yyyy',
    datesToRewrite: [],
    checklist: [],
    asked: [],
    letters: defaultLetters,
    verdicts: rows.map(({ index }) =>
      verdictsOfRow(
        index,
        findings.filter(({ at }) => at.table === rows[index]?.table && at.row === rows[index]?.row),
      ),
    ),
    counts: { rows: rows.length, complete: rows.length - faulty.size },
  };
}
