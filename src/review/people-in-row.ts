import type { Person } from '../language/facts/plan-facts';
import type { Passage, Plan, PlanRow } from '../plan/plan';

/** The people whom the row of a passage names in any form, or is headed with. */
export function peopleInRow(
  { plan, people }: { readonly plan: Plan; readonly people: readonly Person[] },
  at: Passage,
): readonly Person[] {
  const row = plan.rows.find(
    ({ table, cells }) =>
      table === at.table && cells.some(({ cell }) => cell.row === at.row && cell.column === at.column),
  );
  if (row === undefined) return [];
  const text = textOfRow(row);
  return people.filter(({ name, forms }) => namesAnyOf([name, ...forms]).test(text));
}

/** All that stands in a row of the plan, and the child it is for. */
export function textOfRow({ child, cells }: PlanRow): string {
  const statements = cells.flatMap((cell) => cell.statements.map(({ text }) => text));
  return [child ?? '', ...statements].join('\n');
}

/** Finds any of these forms of a name as words of their own. */
export function namesAnyOf(forms: readonly string[]): RegExp {
  const written = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
