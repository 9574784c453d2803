import type { Dismissal } from '../dismissals';
import { dismissalsShown } from '../dismissals';
import { keepEqual } from '../judging/keep-equal';
import { keepIds } from '../judging/keep-ids';
import type { Scope } from '../narrowing/narrowed-review';
import { narrowedTo, withoutDismissed } from '../narrowing/narrowed-review';
import type { Review } from '../review';
import type { SessionCore } from './session-core';

/** What a session's shown review is made of. */
export interface ReviewParts {
  /** As it was judged, with what is left alone. */
  readonly judged: Review | null;
  readonly dismissals: readonly Dismissal[];
  readonly scope: Scope;
  /** The rows that the scope takes in, by their index; `null` for all. */
  readonly rows: ReadonlySet<number> | null;
}

/** The review of a session: its parts, and what is shown of them. */
export interface SessionReview {
  readonly parts: ReviewParts;
  /** All of the document, without what is left alone: what the comments are to say. */
  readonly whole: Review | null;
  /** Takes other parts and shows what they come to; `changes` go into the state in the same step. */
  take(parts: Partial<ReviewParts>, changes?: Parameters<SessionCore['change']>[0]): void;
}

/** The review of a session that has judged nothing yet. */
export function createSessionReview(core: SessionCore): SessionReview {
  let parts: ReviewParts = { judged: null, dismissals: [], scope: 'document', rows: null };
  let whole: Review | null = null;
  return {
    get parts() {
      return parts;
    },
    get whole() {
      return whole;
    },
    take(taken, changes) {
      const judged = taken.judged
        ? keepEqual(keepIds(taken.judged, parts.judged), parts.judged)
        : parts.judged;
      parts = { ...parts, ...taken, judged };
      const { dismissals, scope, rows } = parts;
      whole = judged && withoutDismissed(judged, dismissals);
      core.change({
        ...changes,
        review: whole && rows ? narrowedTo(whole, rows) : whole,
        scope,
        dismissed: judged ? dismissalsShown(dismissals, judged) : [],
      });
    },
  };
}
