import type { OpenDocument, Progress, RawDocument } from '../../document/open-document';
import { DocumentError } from '../../document/open-document';
import type { ColumnAnswer } from '../../plan/heading-fingerprint';
import type { ChecklistId } from '../checklist/checklist-ids';
import type { DismissalKind } from '../dismissals';
import type { HouseJudgement } from '../judging/judge-in-house-style';
import type { Mend } from '../mending/mend';
import type { Scope } from '../narrowing/narrowed-review';
import type { Review } from '../review';
import { createSessionChecking } from './session-checking';
import { createSessionCommenting } from './session-commenting';
import { createSessionCore } from './session-core';
import { createSessionDismissing } from './session-dismissing';
import { createSessionMending } from './session-mending';
import { createSessionReview } from './session-review';
import type { SessionState } from './session-state';
import { createSessionWatching } from './session-watching';
import { anchorOf } from '../commenting/statement-comments';
import { keepTicks } from '../checklist/ticks';

export type { SessionMessage, SessionPhase, SessionState } from './session-state';

/**
 * Judges a document as Word gave it. In the pane it runs in a worker; on the command line at once. Rejects with a
 * `HouseStyleError` where the house style is of no use.
 */
export type Judge = (
  raw: RawDocument,
  options: Omit<HouseJudgement, 'today'> & { readonly progress: Progress; readonly signal: AbortSignal },
) => Promise<Review>;

/** The review of the open document: what the pane, the ribbon and the command line can ask for. One thing at a time. */
export interface ReviewSession {
  readonly state: SessionState;
  /** Calls `listener` after each change of `state`; answers the way to stop listening. */
  subscribe(listener: () => void): () => void;
  /**
   * Reads and judges the document; brings comments of ours that stand there up to date, and adds none. The scope only
   * narrows what is shown, to the selected rows or their tables: every row is judged in the light of the whole.
   */
  check(scope?: Scope): Promise<void>;
  /**
   * Checks in the style of a house, given as JSON text, and keeps it with the document for all later checks; `null`
   * takes the one kept away. One that is of no use changes nothing, and is told.
   */
  useHouseStyle(json: string | null): Promise<void>;
  /** Checks again with one of the checks that run only when asked for, or without it. */
  alsoRun(check: string, run: boolean): Promise<void>;
  /**
   * Checks again with what the user says of a table, by its index, whether it was asked about or is read wrongly, and
   * keeps it with the document for all later checks.
   */
  tellColumns(table: number, answer: ColumnAnswer): Promise<void>;
  /** Checks again without all that the user said of tables, so that it is asked again. */
  askAgain(): Promise<void>;
  /** Stops what is under way at the next place where that is safe. */
  stop(): void;
  /** Selects the words of a finding. */
  show(findingId: string): Promise<void>;
  /** Writes a mend as a tracked change, judges again what is written, and brings the comments up to date. */
  apply(mend: Mend): Promise<void>;
  /** Writes the safe mends of those keys in one step. */
  applySafe(keys: readonly string[]): Promise<void>;
  /**
   * Takes back what was applied last, a single mend or many in one step; then the one before, and so on. Ends where the text
   * has been changed meanwhile.
   */
  undo(): Promise<void>;
  /** Leaves a finding alone, its words wherever they stand, or all that its check finds; kept with the document. */
  dismiss(what: DismissalKind, findingId: string): Promise<void>;
  /** Brings back what was left alone under that key. */
  restore(key: string): Promise<void>;
  /** Checks changed rows again by themselves once typing stops, or no longer. Only reads: comments stay as they are. */
  watch(on: boolean): void;
  /** Lets `state.cursorRow` move with the cursor in Word, or no longer. */
  follow(on: boolean): void;
  /** Attaches the comment of the finding's statement. */
  comment(findingId: string): Promise<void>;
  /** Attaches every comment that is not there yet. */
  commentOnAll(): Promise<void>;
  /** Ticks an item of the checklist or takes the tick away; kept with the document, whatever else is under way. */
  tick(item: ChecklistId, ticked: boolean): Promise<void>;
  /** Takes away every comment of ours that nobody answered or changed, and what was kept of them with the document. */
  removeOurComments(): Promise<void>;
}

/** Begins the review of a document; nothing is read until `check`. */
export function createReviewSession(document: OpenDocument, judge: Judge): ReviewSession {
  const core = createSessionCore();
  const review = createSessionReview(core);
  const commenting = createSessionCommenting(document, core, review);
  const checking = createSessionChecking(document, judge, core, review, commenting);
  const mending = createSessionMending(document, core, review, checking);
  const dismissing = createSessionDismissing(document, core, review, commenting);
  const watching = createSessionWatching(document, core, review, checking);
  return {
    get state() {
      return core.state;
    },
    subscribe: (listener) => core.subscribe(listener),
    stop: () => {
      core.stop();
    },
    async check(scope) {
      await checking.check(scope);
      watching.begin();
    },
    useHouseStyle: (json) => checking.useHouseStyle(json),
    alsoRun: (check, run) => checking.alsoRun(check, run),
    tellColumns: (table, answer) => checking.tellColumns(table, answer),
    askAgain: () => checking.askAgain(),
    async show(findingId) {
      const finding = review.whole?.findings.find(({ id }) => id === findingId);
      const anchor = finding && review.whole ? anchorOf(review.whole.document, finding.at) : null;
      try {
        if (!anchor) throw new DocumentError('moved', 'The finding has no paragraph to show.');
        await document.show(anchor);
      } catch (error) {
        core.tell(error);
      }
    },
    async tick(item, ticked) {
      const before = core.state.ticked;
      const items = new Set(before);
      if (ticked) items.add(item);
      else items.delete(item);
      core.change({ ticked: items });
      try {
        await keepTicks(document, items);
      } catch (error) {
        core.change({ ticked: before });
        core.tell(error);
      }
    },
    apply: (mend) => mending.apply(mend),
    applySafe: (keys) => mending.applySafe(keys),
    undo: () => mending.undo(),
    dismiss: (what, findingId) => dismissing.dismiss(what, findingId),
    restore: (key) => dismissing.restore(key),
    watch: (on) => {
      watching.watch(on);
    },
    follow: (on) => {
      watching.follow(on);
    },
    comment: (findingId) => commenting.comment(findingId),
    commentOnAll: () => commenting.commentOnAll(),
    removeOurComments: () => commenting.removeOurComments(),
  };
}
