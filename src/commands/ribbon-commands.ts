import type { Passage } from '../plan/plan';
import type { ReviewSession } from '../review/session/session';

/** The names by which the manifest and `assets/shortcuts.json` call the commands. */
export const ribbonCommandNames = ['CheckAgain', 'NextFinding', 'CommentOnAll', 'RemoveOurComments'] as const;

/** One of them. */
export type RibbonCommandName = (typeof ribbonCommandNames)[number];

/**
 * The ribbon's commands on a session; `showPane` brings the pane before the user where it is closed. Each waits for what
 * is under way, checks first where that was not done, and ends when it is done; what went wrong stands in the session's
 * message. "Next finding" goes through them in reading order, and behind the last one begins again.
 */
export function ribbonCommands(
  session: ReviewSession,
  showPane: () => Promise<void>,
): Readonly<Record<RibbonCommandName, () => Promise<void>>> {
  let last: Passage | null = null;
  const checked = async () => {
    await whenIdle(session);
    if (session.state.review === null) await session.check();
    await whenIdle(session);
  };
  return {
    async CheckAgain() {
      await whenIdle(session);
      await Promise.all([session.check(), showPane()]);
    },
    async NextFinding() {
      await checked();
      const findings = session.state.review?.findings ?? [];
      const next = findings.find(({ at }) => last !== null && isAfter(at, last)) ?? findings[0];
      if (!next) return;
      last = next.at;
      await session.show(next.id);
    },
    async CommentOnAll() {
      await checked();
      await session.commentOnAll();
    },
    async RemoveOurComments() {
      await whenIdle(session);
      await session.removeOurComments();
    },
  };
}

function whenIdle(session: ReviewSession): Promise<void> {
  if (session.state.phase === 'idle') return Promise.resolve();
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (session.state.phase !== 'idle') return;
      stop();
      resolve();
    });
  });
}

/** True where a passage begins behind another in reading order; several findings on the same words are passed at once. */
function isAfter(one: Passage, other: Passage): boolean {
  const levels = ['table', 'row', 'column', 'paragraph', 'start'] as const;
  const level = levels.find((each) => one[each] !== other[each]);
  return level !== undefined && one[level] > other[level];
}
