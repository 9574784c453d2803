import type { DocumentErrorKind, OpenDocument, Progress, RawDocument } from '../document/open-document';
import { DocumentError } from '../document/open-document';
import type { ColumnAnswer, ColumnAnswers } from '../plan/heading-fingerprint';
import type { ChecklistId } from './checklist-ids';
import { keepColumnAnswers, readColumnAnswers } from './column-answers';
import { removeComments, writeComments } from './comment-writing';
import type { Reconciliation } from './our-comments';
import { HouseStyleError } from './house-style-error';
import { houseStyleKey } from './house-style-key';
import type { HouseJudgement } from './judge-in-house-style';
import type { Review } from './review';
import type { SessionMessage, SessionPhase, SessionState } from './session-state';
import { stateAtFirst } from './session-state';
import type { StatementComment } from './statement-comments';
import { anchorOf } from './statement-comments';
import { keepTicks, readTicks } from './ticks';

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
  /** Reads and judges the document; brings comments of ours that stand there up to date, and adds none. */
  check(): Promise<void>;
  /**
   * Checks in the style of a house, given as JSON text, and keeps it with the document for all later checks; `null`
   * takes the one kept away. One that is of no use changes nothing, and is told.
   */
  useHouseStyle(json: string | null): Promise<void>;
  /** Checks again with one of the checks that run only when asked for, or without it. */
  alsoRun(check: string, run: boolean): Promise<void>;
  /**
   * Checks again with what the user says of a table of `review.unrecognised`, by its index, and keeps it with the
   * document for all later checks.
   */
  tellColumns(table: number, answer: ColumnAnswer): Promise<void>;
  /** Checks again without all that the user said of tables, so that it is asked again. */
  askAgain(): Promise<void>;
  /** Stops what is under way at the next place where that is safe. */
  stop(): void;
  /** Selects the words of a finding. */
  show(findingId: string): Promise<void>;
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
  let state = stateAtFirst;
  let asked: readonly string[] = [];
  let stopping = new AbortController();
  const listeners = new Set<() => void>();
  const change = (changes: Partial<SessionState>) => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const progress: Progress = (done, total) => {
    change({ progress: { done, total } });
  };

  /** Does one thing; a second one asked for meanwhile is not begun. Failures end as a message. */
  const during = async (
    phase: SessionPhase,
    work: (signal: AbortSignal) => Promise<SessionMessage | null>,
  ) => {
    if (state.phase !== 'idle') return;
    stopping = new AbortController();
    change({ phase, progress: null, message: null });
    try {
      const message = await work(stopping.signal);
      change({ phase: 'idle', progress: null, message });
    } catch (error) {
      change({
        phase: 'idle',
        progress: null,
        message:
          error instanceof HouseStyleError
            ? { kind: 'house-style', sentence: error.message }
            : { kind: 'error', error: errorKind(error) },
      });
    }
  };

  /** Brings the comments in the document up to date with the review, adding those that are chosen. */
  const write = async (
    choose: (comparison: Reconciliation) => readonly StatementComment[],
    signal: AbortSignal,
  ) => {
    const written = state.review
      ? await writeComments(document, state.review, choose, { signal, progress })
      : null;
    if (written) change({ commentOf: written.commentOf });
    return written;
  };

  const commented = async (...writing: Parameters<typeof write>): Promise<SessionMessage | null> => {
    const written = await write(...writing);
    if (!written) return null;
    const { added, onParagraph, failed, reason } = written;
    return { kind: 'commented', added, onParagraph, failed, reason };
  };

  /** Reads and judges; `keep` is done once the house style has proved to be of use, before anything is shown. */
  const checked = async (
    signal: AbortSignal,
    {
      houseStyle: givenStyle,
      columns: givenColumns,
      keep,
    }: {
      readonly houseStyle?: string | null;
      readonly columns?: ColumnAnswers;
      readonly keep?: () => Promise<void>;
    } = {},
  ): Promise<SessionMessage> => {
    const abilities = await document.abilities();
    const keptStyle = await document.readSetting(houseStyleKey);
    const houseStyle = givenStyle === undefined ? keptStyle : givenStyle;
    const columns = givenColumns ?? (await readColumnAnswers(document));
    change({ abilities, houseStyleKept: keptStyle !== null, ticked: await readTicks(document) });
    const raw = await document.read(signal);
    signal.throwIfAborted();
    change({ phase: 'checking' });
    const review = await judge(raw, { houseStyle, asked, columns, progress, signal });
    await keep?.();
    change({
      review,
      houseStyleKept: houseStyle !== null,
      columnsTold: Object.keys(columns).length > 0,
      commentOf: new Map(),
      progress: null,
    });
    const written = abilities.comments ? await write(({ changed }) => changed, signal) : null;
    return review.plan.rows.length === 0
      ? { kind: 'no-plan' }
      : { kind: 'checked', outdated: written?.outdated ?? 0 };
  };

  const withColumns = (columns: ColumnAnswers, signal: AbortSignal) =>
    checked(signal, { columns, keep: () => keepColumnAnswers(document, columns) });

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      stopping.abort(new DocumentError('stopped', 'The user stopped the work.'));
    },
    check: () => during('reading', (signal) => checked(signal)),
    useHouseStyle: (json) =>
      during('reading', (signal) =>
        checked(signal, { houseStyle: json, keep: () => document.writeSetting(houseStyleKey, json) }),
      ),
    tellColumns: (table, answer) =>
      during('reading', async (signal) => {
        const asked = state.review?.unrecognised.find(({ index }) => index === table);
        if (!asked) throw new DocumentError('moved', 'Nothing was asked about this table.');
        return withColumns({ ...(await readColumnAnswers(document)), [asked.fingerprint]: answer }, signal);
      }),
    askAgain: () => during('reading', (signal) => withColumns({}, signal)),
    alsoRun: (check, run) =>
      during('reading', (signal) => {
        asked = [...asked.filter((id) => id !== check), ...(run ? [check] : [])];
        return checked(signal);
      }),
    async show(findingId) {
      const finding = state.review?.findings.find(({ id }) => id === findingId);
      const anchor = finding && state.review ? anchorOf(state.review.document, finding.at) : null;
      try {
        if (!anchor) throw new DocumentError('moved', 'The finding has no paragraph to show.');
        await document.show(anchor);
      } catch (error) {
        change({ message: { kind: 'error', error: errorKind(error) } });
      }
    },
    async tick(item, ticked) {
      const before = state.ticked;
      const items = new Set(before);
      if (ticked) items.add(item);
      else items.delete(item);
      change({ ticked: items });
      try {
        await keepTicks(document, items);
      } catch (error) {
        change({ ticked: before, message: { kind: 'error', error: errorKind(error) } });
      }
    },
    comment: (findingId) =>
      during('commenting', (signal) =>
        commented(({ missing, changed }) => {
          return missing.filter((each) => each.findings.includes(findingId) || changed.includes(each));
        }, signal),
      ),
    commentOnAll: () => during('commenting', (signal) => commented(({ missing }) => missing, signal)),
    removeOurComments: () =>
      during('removing', async (signal) => {
        const { removed, kept, failed } = await removeComments(document, { signal, progress });
        const gone = new Set(removed);
        change({ commentOf: new Map([...state.commentOf].filter(([, id]) => !gone.has(id))) });
        return { kind: 'removed', removed: gone.size, kept, failed };
      }),
  };
}

function errorKind(error: unknown): DocumentErrorKind | 'unknown' {
  return error instanceof DocumentError ? error.kind : 'unknown';
}
