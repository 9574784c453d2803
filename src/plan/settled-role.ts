import type { HeadingMeaning } from './heading-meaning';
import type { CellRole } from './plan';

/** A column (or the row of a form) with what its heading says and what stands under it. */
export interface HeadedColumn {
  readonly meaning: HeadingMeaning;
  /** The texts of its cells below the heading, blank ones included. */
  readonly texts: readonly string[];
}

/** A role and how surely (0 to 1) the column has it. */
export interface SettledRole {
  readonly role: CellRole;
  readonly strength: number;
}

/** A column for who and when does the work of both. */
export function sharesWith(own: CellRole, asked: CellRole): boolean {
  return own === 'who+when' && (asked === 'who' || asked === 'when');
}
