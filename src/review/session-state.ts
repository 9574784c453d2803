/** What a session shows of itself: plain data, one object for each moment. */
import type { Abilities, DocumentErrorKind } from '../document/open-document';
import type { ChecklistId } from './checklist-ids';
import type { Review } from './review';

/** What the session is doing. */
export type SessionPhase = 'idle' | 'reading' | 'checking' | 'commenting' | 'removing';

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
  /** The house style is of no use; the sentence names the field. */
  | { readonly kind: 'house-style'; readonly sentence: string }
  | { readonly kind: 'error'; readonly error: DocumentErrorKind | 'unknown' };

/** All that the pane shows. Never changed in place: each change is a new object. */
export interface SessionState {
  readonly phase: SessionPhase;
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** What this Word can do; `null` until it was asked. */
  readonly abilities: Abilities | null;
  readonly review: Review | null;
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
  commentOf: new Map(),
  ticked: new Set(),
  houseStyleKept: false,
  columnsTold: false,
  message: null,
};
