import type { Finding, Review } from '../review/review';
import type { CellAsRead } from '../plan/document-as-read';
import type { Passage, PlanCell, PlanRow, PlanTable } from '../plan/plan';
import { firstWords } from '../review/first-words';
import { rowLabel } from './row-label';
import type { RowVerdicts } from '../review/verdicts';

/** Some templates put a whole paragraph into a heading. */
const longestHeading = 40;

/** One finding with what the pane shows beside it. */
export interface FindingInRow {
  readonly finding: Finding;
  /** The first words of its cell's heading or label; '' where the plan gives none. */
  readonly heading: string;
  /** The words that its suggestion takes the place of, where they are neither its phrase nor the whole paragraph. */
  readonly replaced: string | null;
}

/** The findings of one row of the plan. */
export interface RowOfFindings {
  /** Tells rows apart within one review. */
  readonly key: string;
  /** Its number within its plan table, from 1. */
  readonly number: number;
  /** The first words of its need, outcome or action. */
  readonly label: string;
  readonly findings: readonly FindingInRow[];
  /** How far it meets each letter; `null` for a blank row. */
  readonly verdicts: RowVerdicts['letters'] | null;
}

/** The rows with findings of one plan table. */
export interface TableOfFindings {
  /** The table's index in the document. */
  readonly table: number;
  /** Its number among the plan tables of the document, from 1. */
  readonly number: number;
  readonly title: string;
  /** True where the document has no other plan table. */
  readonly onlyOne: boolean;
  readonly rows: readonly RowOfFindings[];
}

interface Home {
  readonly row: PlanRow;
  readonly cell: PlanCell | null;
}

/** Groups the findings of a review by plan table and row, in reading order. Tables and rows with none are left out. */
export function findingsByRow(review: Review): readonly TableOfFindings[] {
  const plans = review.plan.tables.flatMap(({ plan }) => (plan ? [plan] : []));
  const homes = homesByCell(plans);
  const verdicts = new Map(review.verdicts.map(({ row, letters }) => [row, letters]));
  const byRow = new Map<PlanRow, FindingInRow[]>();
  for (const finding of review.findings) {
    const home = homes.get(cellKey(finding.at)) ?? nearestHome(plans, finding.at);
    if (!home) continue;
    const shown = {
      finding,
      heading: firstWords(home.cell?.heading ?? '', longestHeading),
      replaced: replacedWords(finding, home.cell?.cell ?? null),
    };
    const known = byRow.get(home.row);
    if (known) known.push(shown);
    else byRow.set(home.row, [shown]);
  }
  return plans
    .map((plan, position) => ({
      table: plan.index,
      number: position + 1,
      title: plan.title,
      onlyOne: plans.length === 1,
      rows: plan.rows.flatMap((row, index) => {
        const findings = byRow.get(row);
        return findings
          ? [
              {
                key: String(row.index),
                number: index + 1,
                label: rowLabel(row),
                findings,
                verdicts: verdicts.get(row.index) ?? null,
              },
            ]
          : [];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function cellKey(at: { readonly table: number; readonly row: number; readonly column: number }): string {
  return [at.table, at.row, at.column].join('/');
}

/** A cell merged over several rows belongs to the first of them. */
function homesByCell(plans: readonly PlanTable[]): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  for (const plan of plans) {
    for (const row of plan.rows) {
      for (const cell of row.cells) {
        const key = cellKey({ table: cell.table, row: cell.cell.row, column: cell.cell.column });
        if (!homes.has(key)) homes.set(key, { row, cell });
      }
    }
  }
  return homes;
}

function nearestHome(plans: readonly PlanTable[], at: Passage): Home | null {
  const rows = plans.find(({ index }) => index === at.table)?.rows ?? [];
  const row = rows.findLast((each) => each.row <= at.row) ?? rows[0];
  return row ? { row, cell: null } : null;
}

function replacedWords({ at, phrase, suggestion }: Finding, cell: CellAsRead | null): string | null {
  if (suggestion.kind === 'question') return null;
  const { replaces } = suggestion;
  const text = cellKey(replaces) === cellKey(at) ? cell?.paragraphs[replaces.paragraph]?.text : undefined;
  if (text === undefined) return null;
  const replaced = text.slice(replaces.start, replaces.end);
  return replaced === '' || replaced === phrase || replaced.trim() === text.trim() ? null : replaced;
}
