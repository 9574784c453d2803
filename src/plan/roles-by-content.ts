import { shareOf, shareOfBoth } from './cell-content';
import type { CellRole } from './plan';
import { sharesWith, type SettledRole } from './settled-role';

/** The role of a column where what stands under its heading tells more than the heading: names, days, numbers, deeds. */
export function byContent(
  settled: SettledRole,
  texts: readonly string[],
  roles: readonly SettledRole[],
): SettledRole {
  const has = (role: CellRole): boolean =>
    roles.some((other) => other.strength > 0.5 && (other.role === role || sharesWith(other.role, role)));
  // "Step" above 1, 2, 3.
  if (
    settled.role === 'action' &&
    roles[0] === settled &&
    texts.some(isNumeral) &&
    shareOf(texts, 'number') >= 0.8
  )
    return { role: 'number', strength: 0.6 };
  // "Lead", or "Assigned / target", above "Lena Fox, 14/01/2027".
  const person = settled.role === 'who' || (settled.strength === 0 && !has('who'));
  if (person && !has('when') && has('action') && shareOfBoth(texts) >= 0.6)
    return { role: 'who+when', strength: 0.8 };
  if (settled.strength >= 0.9 && settled.role !== 'other') return settled;
  if (settled.role !== 'when' && shareOf(texts, 'when') >= 0.6 && !has('when'))
    return { role: 'when', strength: 0.7 };
  if (settled.role === 'who') return settled;
  // "To be done by" may ask for a person or a day: what stands under it tells, where another column has the days.
  if (
    settled.role === 'when' &&
    shareOf(texts, 'who') >= 0.7 &&
    !has('who') &&
    isToldBeside(settled, 'when', roles)
  )
    return { role: 'who', strength: 0.8 };
  // "Down to" reads like a deed: where nothing but names stands under it, they say what it is.
  if (settled.role === 'action' && shareOf(texts, 'who') >= 0.8 && !has('who'))
    return { role: 'who', strength: 0.8 };
  if (settled.strength === 0 || (settled.role === 'other' && settled.strength < 0.7)) {
    if (settled !== roles[0] && shareOf(texts, 'who') >= 0.7 && !has('who') && has('action'))
      return { role: 'who', strength: 0.6 };
    const told = roles.some(({ role, strength }) => (role === 'who' || role === 'when') && strength >= 0.8);
    if (settled.strength === 0 && shareOf(texts, 'action') >= 0.6 && told && !has('action')) {
      return { role: 'action', strength: 0.6 };
    }
    if (settled.strength === 0 && shareOf(texts, 'number') >= 0.8) return { role: 'number', strength: 0.6 };
  }
  return settled;
}

function isNumeral(text: string): boolean {
  return /^\W*\d/.test(text);
}

function isToldBeside(settled: SettledRole, role: CellRole, roles: readonly SettledRole[]): boolean {
  return roles.some(
    (other) => other !== settled && other.role === role && other.strength >= settled.strength,
  );
}
