import { shareOf } from './cell-content';
import type { HeadedColumn, SettledRole } from './settled-role';
import type { CellRole } from './plan';
import { proseShares } from './prose-content';

/**
 * Settles the columns whose headings say nothing by the sentences under them and the place among the others: only a role
 * that the table has not yet. What stays `other` here is asked about rather than guessed.
 */
export function settleUnsaid(
  columns: readonly HeadedColumn[],
  settled: readonly SettledRole[],
): SettledRole[] {
  const roles = [...settled];
  if (settled.filter(isSaid).length < 2) return roles;
  columns.forEach((column, at) => {
    const own = roles[at];
    if (own && isOpen(own, column, roles)) roles[at] = roleByProse(column.texts, roles, at) ?? own;
  });
  return roles;
}

function isSaid({ role, strength }: SettledRole): boolean {
  return strength >= 0.7 && role !== 'other' && role !== 'number' && role !== 'notes';
}

/** A heading that says nothing, or one that may be of the need as well ("What needs to change") where no other is. */
function isOpen(
  { role, strength }: SettledRole,
  { meaning }: HeadedColumn,
  roles: readonly SettledRole[],
): boolean {
  return (
    strength === 0 || (role === 'outcome' && (meaning.has('need') || strength < 0.5) && !has(roles, 'need'))
  );
}

function has(roles: readonly SettledRole[], role: CellRole): boolean {
  return roles.some((other) => other.role === role && other.strength > 0);
}

function roleByProse(
  texts: readonly string[],
  roles: readonly SettledRole[],
  at: number,
): SettledRole | undefined {
  const share = proseShares(texts);
  const action = roles.findIndex(({ role }) => role === 'action');
  const beforeAction = action === -1 || at < action;
  const may = (role: CellRole, sure: boolean): SettledRole | undefined =>
    sure && !roles.some((other, place) => place !== at && other.role === role && other.strength > 0)
      ? { role, strength: 0.6 }
      : undefined;
  const wanted = share.outcome + share.measure;
  const still = share.need < 0.4 && share.action < 0.3;
  return (
    may('who', action !== -1 && !has(roles, 'who+when') && shareOf(texts, 'who') >= 0.7) ??
    may('action', share.action >= 0.5) ??
    may('need', beforeAction && share.need >= 0.5) ??
    may('outcome', beforeAction && still && wanted >= 0.5) ??
    may('measure', !beforeAction && still && share.measure >= 0.5)
  );
}
