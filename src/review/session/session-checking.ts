import type { OpenDocument, RawDocument } from '../../document/open-document';
import { DocumentError } from '../../document/open-document';
import type { ColumnAnswers } from '../../plan/heading-fingerprint';
import { keepColumnAnswers, readColumnAnswers } from '../columns/column-answers';
import type { CommentsWritten } from '../commenting/comment-writing';
import { readDismissals } from '../dismissals';
import { houseStyleKey } from '../house-style/house-style-key';
import type { Scope } from '../narrowing/narrowed-review';
import { rowsIn, rowsOfTables } from '../narrowing/narrowed-review';
import { keepIds } from '../judging/keep-ids';
import type { Judge, ReviewSession } from './session';
import type { SessionCommenting } from './session-commenting';
import type { SessionCore } from './session-core';
import type { ReviewParts, SessionReview } from './session-review';
import type { SessionMessage } from './session-state';
import { readTicks } from '../checklist/ticks';

/** The commands of a session that read and judge, and what other commands need of them. */
export interface SessionChecking extends Pick<
  ReviewSession,
  'check' | 'useHouseStyle' | 'alsoRun' | 'tellColumns' | 'askAgain'
> {
  /** Reads and judges the document again, in the scope it is shown in, and brings the comments up to date. */
  checkAgain(signal: AbortSignal): Promise<CommentsWritten | null>;
  /** Reads and judges without a word: nothing in the document is touched, and the pane is only given what is new. */
  checkQuietly(signal: AbortSignal): Promise<void>;
}

/** What a check is to go by; what is not given is as it is kept with the document. */
interface GoBy {
  readonly houseStyle?: string | null;
  readonly columns?: ColumnAnswers;
  /** Keeps what was given; done once it has proved to be of use, before anything is shown. */
  readonly keep?: () => Promise<void>;
  readonly scope?: Scope;
}

/** Reads and judges the document of a session. */
export function createSessionChecking(
  document: OpenDocument,
  judge: Judge,
  core: SessionCore,
  review: SessionReview,
  { bringUpToDate }: SessionCommenting,
): SessionChecking {
  let asked: readonly string[] = [];
  let standing: Pick<RawDocument, 'paragraphs'> | null = null;

  /** Reads the document; where nothing comes of the reading, the review that stands goes on counting in its own. */
  const reading = async (signal: AbortSignal, use: (raw: RawDocument) => Promise<void>): Promise<void> => {
    const raw = await document.read(signal);
    try {
      await use(raw);
      standing = { paragraphs: raw.paragraphs };
    } catch (error) {
      if (standing !== null) document.countIn(standing);
      throw error;
    }
  };

  const judged = async (signal: AbortSignal, given: GoBy = {}): Promise<void> => {
    const abilities = await document.abilities();
    const keptStyle = await document.readSetting(houseStyleKey);
    const houseStyle = given.houseStyle === undefined ? keptStyle : given.houseStyle;
    const columns = given.columns ?? (await readColumnAnswers(document));
    core.change({ abilities, houseStyleKept: keptStyle !== null, ticked: await readTicks(document) });
    const dismissals = await readDismissals(document);
    await reading(signal, async (raw) => {
      signal.throwIfAborted();
      core.change({ phase: 'checking' });
      const found = await judge(raw, { houseStyle, asked, columns, progress: core.progress, signal });
      await given.keep?.();
      review.take(
        { judged: found, dismissals },
        {
          houseStyleKept: houseStyle !== null,
          columnsTold: Object.keys(columns).length > 0,
          commentOf: new Map(),
          progress: null,
          stale: false,
        },
      );
    });
  };

  /** What the scope takes in, by what is selected now; all where nothing of a plan is. */
  const chosen = async (scope: Scope): Promise<Pick<ReviewParts, 'scope' | 'rows'>> => {
    const whole = { scope: 'document', rows: null } as const;
    const span = scope === 'document' || !review.whole ? null : await document.readSelection();
    if (span === null || !review.whole) return whole;
    const rows = scope === 'selection' ? rowsIn(review.whole, span) : rowsOfTables(review.whole, span);
    return rows.length === 0 ? whole : { scope, rows: new Set(rows) };
  };

  const checked = async (signal: AbortSignal, given: GoBy = {}): Promise<SessionMessage> => {
    const { scope = 'document' } = given;
    await judged(signal, given);
    review.take(await chosen(scope));
    const written = await bringUpToDate(signal);
    if (review.whole?.plan.rows.length === 0) return { kind: 'no-plan' };
    return review.parts.scope === scope
      ? { kind: 'checked', outdated: written?.outdated ?? 0 }
      : { kind: 'no-rows-selected' };
  };
  const during = (given: GoBy) => core.during('reading', (signal) => checked(signal, given));
  const withColumns = (columns: ColumnAnswers): GoBy => ({
    columns,
    keep: () => keepColumnAnswers(document, columns),
  });

  return {
    check: (scope = 'document') => during({ scope }),
    useHouseStyle: (json) =>
      during({ houseStyle: json, keep: () => document.writeSetting(houseStyleKey, json) }),
    alsoRun(check, run) {
      if (core.state.phase !== 'idle') return Promise.resolve();
      asked = [...asked.filter((id) => id !== check), ...(run ? [check] : [])];
      return during({});
    },
    tellColumns: (table, answer) =>
      core.during('reading', async (signal) => {
        const meant = review.whole?.plan.tables[table];
        if (!meant) throw new DocumentError('moved', 'There is no such table.');
        const told = { ...(await readColumnAnswers(document)), [meant.fingerprint]: answer };
        return checked(signal, withColumns(told));
      }),
    askAgain: () => during(withColumns({})),
    async checkAgain(signal) {
      await judged(signal);
      return bringUpToDate(signal);
    },
    async checkQuietly(signal) {
      const houseStyle = await document.readSetting(houseStyleKey);
      const columns = await readColumnAnswers(document);
      await reading(signal, async (raw) => {
        const judgedNow = await judge(raw, { houseStyle, asked, columns, progress: () => undefined, signal });
        signal.throwIfAborted();
        const found = keepIds(judgedNow, review.parts.judged);
        const remaining = new Set(found.findings.map(({ id }) => id));
        const commentOf = new Map([...core.state.commentOf].filter(([id]) => remaining.has(id)));
        review.take({ judged: found }, { commentOf, stale: false });
      });
    },
  };
}
