/** What passes between the pane and the worker that judges for it: plain data only. */
import type { RawDocument } from '../document/open-document';
import type { Review } from '../review/review';
import type { JudgeOptions } from '../review/judge-plan';

/** The pane asks for one judgement; a worker has one under way at most. */
export interface JudgeRequest {
  readonly raw: RawDocument;
  readonly options: Omit<JudgeOptions, 'checks'>;
}

/** The worker tells how far it is, and at last the review or why there is none. */
export type JudgeAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'review'; readonly review: Review }
  | { readonly kind: 'failed'; readonly reason: string };
