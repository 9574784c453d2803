import type { OpenDocument } from '../../document/open-document';
import type { CommentsWritten } from '../commenting/comment-writing';
import { removeComments, writeComments } from '../commenting/comment-writing';
import type { Reconciliation } from '../commenting/our-comments';
import type { SessionCore } from './session-core';
import type { SessionReview } from './session-review';
import type { ReviewSession } from './session';
import type { SessionMessage } from './session-state';
import type { StatementComment } from '../commenting/statement-comments';

/** The commands of a session about comments, and what other commands need of them. */
export interface SessionCommenting extends Pick<
  ReviewSession,
  'comment' | 'commentOnAll' | 'removeOurComments'
> {
  /** Brings the comments that stand in the document up to date with the review; adds none to other statements. */
  bringUpToDate(signal: AbortSignal): Promise<CommentsWritten | null>;
}

/** Comments on the review of a session. */
export function createSessionCommenting(
  document: OpenDocument,
  core: SessionCore,
  review: SessionReview,
): SessionCommenting {
  const write = async (
    choose: (comparison: Reconciliation) => readonly StatementComment[],
    signal: AbortSignal,
  ) => {
    if (!review.whole) return null;
    const written = await writeComments(document, review.whole, choose, {
      signal,
      progress: core.progress,
    });
    core.change({ commentOf: written.commentOf });
    return written;
  };
  const commented = async (...writing: Parameters<typeof write>): Promise<SessionMessage | null> => {
    const written = await write(...writing);
    if (!written) return null;
    const { added, onParagraph, failed, reason } = written;
    return { kind: 'commented', added, onParagraph, failed, reason };
  };
  const shown = () => {
    const ids = new Set(core.state.review?.findings.map(({ id }) => id));
    return ({ findings }: StatementComment) => findings.some((id) => ids.has(id));
  };

  return {
    bringUpToDate: async (signal) =>
      core.state.abilities?.comments === true ? write(({ changed }) => changed, signal) : null,
    comment: (findingId) =>
      core.during('commenting', (signal) =>
        commented(
          ({ missing, changed }) =>
            missing.filter((each) => each.findings.includes(findingId) || changed.includes(each)),
          signal,
        ),
      ),
    commentOnAll: () =>
      core.during('commenting', (signal) =>
        commented(({ missing, changed }) => {
          const isShown = shown();
          const isChanged = new Set(changed);
          return missing.filter((each) => isShown(each) || isChanged.has(each));
        }, signal),
      ),
    removeOurComments: () =>
      core.during('removing', async (signal) => {
        const { removed, kept, failed } = await removeComments(document, { signal, progress: core.progress });
        const gone = new Set(removed);
        core.change({ commentOf: new Map([...core.state.commentOf].filter(([, id]) => !gone.has(id))) });
        return { kind: 'removed', removed: gone.size, kept, failed };
      }),
  };
}
