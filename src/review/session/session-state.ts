/** What a session shows of itself: plain data, one object for each moment. */
import type { Abilities, DocumentErrorKind } from '../../document/open-document';
import type { ChecklistId } from '../checklist/checklist-ids';
import type { DismissalShown } from '../dismissals';
import type { Scope } from '../narrowing/narrowed-review';
import type { Review } from '../review';

/** What the session is doing. */
export type SessionPhase =
  'idle' | 'reading' | 'checking' | 'commenting' | 'removing' | 'applying' | 'undoing';

/** What there is to say after something was done, or could not be; the sentences are in `words`. */
export type SessionMessage =
  | { readonly kind: 'no-plan' }
  | {
      readonly kind: 'checked';
      /** How many comments of ours no longer held and were taken away. */
      readonly outdated: number;
    }
  | {
      readonly kind: 'commented';
      readonly added: number;
      /** How many of them stand on their paragraph, because Word could not mark the words. */
      readonly onParagraph: number;
      readonly failed: number;
      /** Why the first of the failed ones failed. */
      readonly reason: DocumentErrorKind | null;
    }
  | { readonly kind: 'removed'; readonly removed: number; readonly kept: number; readonly failed: number }
  | {
      readonly kind: 'applied';
      /** How many findings were mended, or how many of the safe mends were written. */
      readonly applied: number;
      readonly failed: number;
      /** Why the first of the failed ones failed. */
      readonly reason: DocumentErrorKind | null;
    }
  | {
      readonly kind: 'undone';
      /** How many paragraphs read again as they did. */
      readonly restored: number;
      readonly failed: number;
      readonly reason: DocumentErrorKind | null;
    }
  /** The selection touches no row of a plan, so the whole document is shown. */
  | { readonly kind: 'no-rows-selected' }
  /** The house style is of no use; the sentence names the field. */
  | { readonly kind: 'house-style'; readonly sentence: string }
  | { readonly kind: 'error'; readonly error: DocumentErrorKind | 'unknown' };

/** All that the pane shows. Never changed in place: each change is a new object. */
export interface SessionState {
  readonly phase: SessionPhase;
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** What this Word can do; `null` until it was asked. */
  readonly abilities: Abilities | null;
  /** What is shown: within the scope, and without what is left alone. */
  readonly review: Review | null;
  readonly scope: Scope;
  /** What people have chosen to leave alone. */
  readonly dismissed: readonly DismissalShown[];
  /** True where the last thing applied can be taken back. */
  readonly canUndo: boolean;
  /** True while changed rows are checked again by themselves. */
  readonly live: boolean;
  /** True while `cursorRow` moves with the cursor in Word. */
  readonly follow: boolean;
  /** Index of the plan row in which the cursor is; `null` where it is in none, or is not followed. */
  readonly cursorRow: number | null;
  /** True where the document has changed since it was last checked, and nothing checks it by itself. */
  readonly stale: boolean;
  /** For each finding whose statement carries a comment of ours, that comment's id. */
  readonly commentOf: ReadonlyMap<string, string>;
  /** The items of the checklist that people have ticked, as they are kept with the document. */
  readonly ticked: ReadonlySet<ChecklistId>;
  /** True where a house style is kept with the document; known once it was checked. */
  readonly houseStyleKept: boolean;
  /** True where answers about tables are kept with the document; known once it was checked. */
  readonly columnsTold: boolean;
  readonly message: SessionMessage | null;
}

/** The state before anything was asked. */
export const stateAtFirst: SessionState = {
  phase: 'idle',
  progress: null,
  abilities: null,
  review: null,
  scope: 'document',
  dismissed: [],
  canUndo: false,
  live: false,
  follow: false,
  cursorRow: null,
  stale: false,
  commentOf: new Map(),
  ticked: new Set(),
  houseStyleKept: false,
  columnsTold: false,
  message: null,
};
