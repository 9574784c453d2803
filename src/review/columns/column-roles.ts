import type { CellRole } from '../../plan/plan';

/** What a column can be said to be for, in the order of a plan. */
export const columnRoles = [
  'number',
  'need',
  'outcome',
  'action',
  'who',
  'when',
  'who+when',
  'measure',
  'notes',
  'other',
] as const satisfies readonly CellRole[];
