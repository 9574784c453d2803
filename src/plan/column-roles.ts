import { surestRole, type HeadingMeaning } from './heading-meaning';
import type { CellRole } from './plan';
import { byContent } from './roles-by-content';
import { sharesWith, type HeadedColumn, type SettledRole } from './settled-role';
import { settleUnsaid } from './unsaid-columns';

const UNKNOWN: SettledRole = { role: 'other', strength: 0 };

/** Settles the role of each column: by its heading, then by its neighbours, then by what stands in its cells. */
export function settleRoles(columns: readonly HeadedColumn[]): SettledRole[] {
  let roles = columns.map((column): SettledRole => {
    const surest = surestRole(column.meaning);
    return surest ? { role: surest[0], strength: surest[1] } : UNKNOWN;
  });
  roles = roles.map((settled, at) => byContent(settled, columns[at]?.texts ?? [], roles));
  roles = roles.map((settled, at) => byNeighbours(settled, columns[at]?.meaning, roles, at));
  return settleUnsaid(
    columns,
    roles.map((settled, at) => byPlace(settled, roles, at)),
  );
}

/** No plan begins with how it is measured: what is seen now is the need or a theme, what is to be seen is wanted. */
function measuredFirst(
  settled: SettledRole,
  meaning: HeadingMeaning | undefined,
  roles: readonly SettledRole[],
  at: number,
): SettledRole {
  const place = (role: CellRole): number => roles.findIndex((other) => other.role === role);
  if (place('action') < at) return settled;
  const first = roles.slice(0, at).every(({ role }) => role === 'number');
  if (first) return { role: place('need') === -1 ? 'need' : 'other', strength: settled.strength };
  const wanted = meaning?.has('outcome') === true && place('outcome') === -1;
  return wanted ? { role: 'outcome', strength: settled.strength } : settled;
}

/** Where who, when and how it is measured are told and no heading says what: it stands before its owner, the need before it. */
function byPlace(settled: SettledRole, roles: readonly SettledRole[], at: number): SettledRole {
  const has = (role: CellRole): boolean =>
    roles.some((other) => !isUnsure(other) && (other.role === role || sharesWith(other.role, role)));
  if (!isUnsure(settled) || has('action') || !has('who') || !has('when') || !has('measure')) return settled;
  const who = roles.findIndex(({ role }) => role === 'who' || role === 'who+when');
  if (at === who - 1) return { role: 'action', strength: 0.6 };
  return at === 0 && !has('need') && !has('outcome') ? { role: 'need', strength: 0.5 } : settled;
}

/** A heading says nothing, or hardly more: "Job" may be the work or somebody's trade. */
function isUnsure({ role, strength }: SettledRole): boolean {
  return strength === 0 || (role === 'action' && strength < 0.5);
}

/** False in a form that begins again, whose roles all come again. */
function isBehindOwner(roles: readonly SettledRole[], at: number): boolean {
  const who = roles.findIndex(({ role }) => role === 'who' || role === 'who+when');
  const actions = roles.filter(({ role }) => role === 'action').length;
  return who !== -1 && who < at && actions === 1 && !roles.slice(who, at).some(({ role }) => role === 'need');
}

function byNeighbours(
  settled: SettledRole,
  meaning: HeadingMeaning | undefined,
  roles: readonly SettledRole[],
  at: number,
): SettledRole {
  const another = (role: CellRole): boolean =>
    roles.some((other, place) => place !== at && other.role === role);
  // "Outcome: how will we know" is how it is measured where another column says what is wanted.
  if (settled.role === 'outcome' && another('outcome') && meaning?.has('measure')) {
    return { role: 'measure', strength: settled.strength };
  }
  // "What will be better" behind its owner and day is how it is seen, where what is wanted stands before.
  const wantedFirst = roles.findIndex(({ role }) => role === 'outcome');
  if (settled.role === 'outcome' && wantedFirst < at && isBehindOwner(roles, at) && !another('measure'))
    return { role: 'measure', strength: settled.strength };
  if (settled.role === 'measure') return measuredFirst(settled, meaning, roles, at);
  // "Who is involved" is who does it, where nobody else is told.
  if (settled.role === 'other' && meaning?.has('who') && !another('who') && another('action'))
    return { role: 'who', strength: 0.6 };
  // "What needs to happen: safety goal" beside the steps to it is what is wanted.
  if (settled.role === 'action' && meaning?.has('outcome') && another('action') && !another('outcome'))
    return { role: 'outcome', strength: settled.strength };
  // "Impact" beside a wanted outcome is how it is seen; between a need and the action it is part of the need.
  if (settled.role === 'outcome' && settled.strength < 0.5) {
    const wanted = roles.findIndex((other, place) => place !== at && other.role === 'outcome');
    if (another('need') && at < wanted) return { role: 'need', strength: settled.strength };
    if (wanted !== -1) return { role: 'measure', strength: settled.strength };
    const action = roles.findIndex((other) => other.role === 'action');
    if (another('need') && at < action) return { role: 'need', strength: settled.strength };
  }
  // "Who is doing what" says who, where another column says what.
  const second = (['who', 'who+when'] as const).find((role) => meaning?.has(role));
  if (settled.role === 'action' && second && another('action'))
    return { role: second, strength: settled.strength };
  // "What needs to change" beside the change that is wanted says what is wrong now.
  if (settled.role === 'outcome' && meaning?.has('need') && another('outcome') && !another('need')) {
    return { ...settled, role: 'need' };
  }
  // "Target" behind the action and its owner is the date to reach, where there is no other.
  if (settled.role === 'outcome' && meaning?.has('when') && !another('when') && another('who')) {
    if (at > roles.findIndex((other) => other.role === 'action') && another('action')) {
      return { role: 'when', strength: 0.6 };
    }
  }
  // "Dimension of need" beside the need itself is a theme.
  if (settled.role === 'need' && meaning?.has('other') && another('need'))
    return { ...settled, role: 'other' };
  if (settled.role === 'when' && another('when')) {
    // "Date completed" beside the date that is aimed at is a note of what was done.
    if (meaning?.has('notes')) return { ...settled, role: 'notes' };
    // "Date" before the action, and another behind it: the day it was written down.
    const action = roles.findIndex((other) => other.role === 'action');
    if (meaning?.has('other') && at < action) return { ...settled, role: 'other' };
    // "By" beside a date is the person.
    if (meaning?.has('who') && !another('who')) return { ...settled, role: 'who' };
  }
  return settled;
}
