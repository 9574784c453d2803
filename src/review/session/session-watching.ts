import type { OpenDocument } from '../../document/open-document';
import { rowsIn } from '../narrowing/narrowed-review';
import type { ReviewSession } from './session';
import type { SessionChecking } from './session-checking';
import type { SessionCore } from './session-core';
import type { SessionReview } from './session-review';

/** Milliseconds without a sign of the user's before the document is looked at: typing has stopped. */
const rest = 600;
/** Milliseconds between looks while checking is live, because no Word tells of every change. */
const idleLook = 4000;
/** Milliseconds without a move before the cursor is followed. */
const shortRest = 150;

/** The commands of a session that keep up with the user, and the beginning of that. */
export interface SessionWatching extends Pick<ReviewSession, 'watch' | 'follow'> {
  /** From now on it is noticed when the user does something in the document. */
  begin(): void;
}

/** Keeps up with the user: only ever reads, never writes, selects or takes the focus. */
export function createSessionWatching(
  document: OpenDocument,
  core: SessionCore,
  review: SessionReview,
  { checkQuietly }: SessionChecking,
): SessionWatching {
  let begun = false;
  let idle: ReturnType<typeof setInterval> | undefined;

  const look = () =>
    core.inBackground(async (signal) => {
      if (!review.whole || (core.state.stale && !core.state.live)) return;
      const { sinceRead, sinceAsked } = await document.changes();
      if (!sinceRead) return;
      if (!core.state.live) core.change({ stale: true });
      // Still typing: half a word is no statement to judge.
      else if (sinceAsked) lookLater();
      else await checkQuietly(signal);
    });
  const lookLater = delayed(rest, () => void look());
  const findCursor = delayed(shortRest, () => void followCursor());
  const followCursor = async () => {
    if (!core.state.follow || !review.whole || core.state.phase !== 'idle') return;
    const span = await document.readSelection().catch(() => null);
    const cursorRow = span && review.whole ? (rowsIn(review.whole, span)[0] ?? null) : null;
    if (core.state.follow && cursorRow !== core.state.cursorRow) core.change({ cursorRow });
  };
  const begin = () => {
    if (begun) return;
    begun = true;
    document
      .watch((event) => {
        lookLater();
        if (event === 'moved') findCursor();
      })
      .catch(() => undefined);
  };

  return {
    begin,
    watch(on) {
      begin();
      clearInterval(idle);
      if (on) idle = setInterval(() => void look(), idleLook);
      core.change({ live: on });
      if (on) lookLater();
    },
    follow(on) {
      begin();
      core.change({ follow: on, cursorRow: null });
      if (on) findCursor();
    },
  };
}

/** Does it once nobody has asked for it for so many milliseconds. */
function delayed(milliseconds: number, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
}
