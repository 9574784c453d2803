import type { CellAsRead } from '../plan/document-as-read';
import { firstWords } from '../review/first-words';
import type { PlacedFinding } from '../review/judging/placed-findings';
import { cellKey, planTables } from '../review/judging/placed-findings';
import type { Finding, Review } from '../review/review';
import { words } from '../review/words';
import { rowLabel } from './row-label';

/** Some templates put a whole paragraph into a heading. */
const longestHeading = 40;

/** One finding with what the pane shows beside it. */
export interface FindingShown {
  readonly finding: Finding;
  /** The first words of its cell's heading or label; '' where the plan gives none. */
  readonly heading: string;
  /** The words that its suggestion takes the place of, where they are neither its phrase nor the whole paragraph. */
  readonly replaced: string | null;
  /** Index of its plan row. */
  readonly row: number;
  /** Its row, where it is not shown under it: "Row 3", "Plan 2, row 3". */
  readonly rowName: string;
  /** The first words of the row's need, outcome or action. */
  readonly rowLabel: string;
}

/** What the pane shows beside each finding. */
export function findingsShown(
  review: Review,
  placed: readonly PlacedFinding[],
): ReadonlyMap<PlacedFinding, FindingShown> {
  const plans = planTables(review);
  const names = new Map(
    plans.flatMap((plan, position) =>
      plan.rows.map((row, index) => [
        row,
        words.pane.rowOfPlan(index + 1, plans.length === 1 ? null : position + 1),
      ]),
    ),
  );
  return new Map(
    placed.map((each) => [
      each,
      {
        finding: each.finding,
        heading: firstWords(each.cell?.heading ?? '', longestHeading),
        replaced: replacedWords(each.finding, each.cell?.cell ?? null),
        row: each.row.index,
        rowName: names.get(each.row) ?? '',
        rowLabel: rowLabel(each.row),
      },
    ]),
  );
}

function replacedWords({ at, phrase, suggestion }: Finding, cell: CellAsRead | null): string | null {
  if (suggestion.kind === 'question') return null;
  const { replaces } = suggestion;
  const text = cellKey(replaces) === cellKey(at) ? cell?.paragraphs[replaces.paragraph]?.text : undefined;
  if (text === undefined) return null;
  const replaced = text.slice(replaces.start, replaces.end);
  return replaced === '' || replaced === phrase || replaced.trim() === text.trim() ? null : replaced;
}
