/** What passes between the pane and the worker that judges for it: plain data only. */
import type { RawDocument } from '../document/open-document';
import type { Review } from '../review/review';
import type { HouseJudgement } from '../review/judging/judge-in-house-style';

/** The pane asks for one judgement; a worker has one under way at most. */
export interface JudgeRequest {
  readonly raw: RawDocument;
  readonly options: HouseJudgement;
}

/**
 * The worker tells how far it is, and at last the review or why there is none. The big parts of a review come before
 * it, each alone: a message is unpacked in one go, and all at once would hold the pane up after a long plan.
 */
export type JudgeAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'document'; readonly document: Review['document'] }
  | { readonly kind: 'plan'; readonly plan: Review['plan'] }
  | { readonly kind: 'facts'; readonly facts: Review['facts'] }
  | { readonly kind: 'findings'; readonly findings: Review['findings'] }
  | { readonly kind: 'review'; readonly review: Omit<Review, BigPart> }
  /** The house style is of no use; the reason is a sentence for people. */
  | { readonly kind: 'house-style-refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** The parts that grow with the document. */
export type BigPart = 'document' | 'plan' | 'facts' | 'findings';

/** A review as the messages that carry it, in order. */
export function answersOf({ document, plan, facts, findings, ...review }: Review): readonly JudgeAnswer[] {
  return [
    { kind: 'document', document },
    { kind: 'plan', plan },
    { kind: 'facts', facts },
    { kind: 'findings', findings },
    { kind: 'review', review },
  ];
}
