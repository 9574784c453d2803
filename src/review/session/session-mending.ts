import type { Edit, EditOutcome, OpenDocument } from '../../document/open-document';
import { DocumentError } from '../../document/open-document';
import { editOf } from '../mending/mend';
import { editsOfSafeMends } from '../mending/safe-mends';
import type { ReviewSession } from './session';
import type { SessionChecking } from './session-checking';
import type { SessionCore } from './session-core';
import type { SessionReview } from './session-review';
import type { SessionMessage } from './session-state';

/** The commands of a session that write in the document, and take it back. */
export function createSessionMending(
  document: OpenDocument,
  core: SessionCore,
  review: SessionReview,
  { checkAgain }: SessionChecking,
): Pick<ReviewSession, 'apply' | 'applySafe' | 'undo'> {
  /** How often something was written that can still be taken back. */
  let written = 0;
  const nowWritten = (times: number) => {
    written = times;
    core.change({ canUndo: times > 0 });
  };
  /** Writes, and reads and judges again what is written; `worth` is how many things one edit mends. */
  const write = async (
    edits: readonly Edit[],
    worth: number,
    signal: AbortSignal,
  ): Promise<SessionMessage> => {
    if (edits.length === 0) throw new DocumentError('moved', 'There is nothing to write there.');
    const outcomes = await document.applyEdits(edits, { signal, progress: core.progress });
    const { done, failed, reason } = counted(outcomes);
    if (done > 0) {
      nowWritten(written + 1);
      core.change({ progress: null });
      await checkAgain(signal);
    }
    return { kind: 'applied', applied: done * worth, failed: failed * worth, reason };
  };

  return {
    apply: (mend) =>
      core.during('applying', (signal) => {
        const edit = review.whole && editOf(review.whole, mend);
        return write(edit ? [edit] : [], mend.findings.length, signal);
      }),
    applySafe: (keys) =>
      core.during('applying', (signal) =>
        write(core.state.review ? editsOfSafeMends(core.state.review, keys) : [], 1, signal),
      ),
    undo: () =>
      core.during('undoing', async (signal) => {
        const before = written;
        // Where the text is no longer as it was written, what was written before that is not to be relied on either.
        nowWritten(0);
        const { done, failed, reason } = counted(await document.takeBack());
        if (failed === 0) nowWritten(Math.max(0, before - 1));
        if (done > 0) await checkAgain(signal);
        return { kind: 'undone', restored: done, failed, reason };
      }),
  };
}

function counted(outcomes: readonly EditOutcome[]) {
  const failures = outcomes.flatMap((outcome) => (outcome.applied ? [] : [outcome.error.kind]));
  return {
    done: outcomes.length - failures.length,
    failed: failures.length,
    reason: failures[0] ?? null,
  };
}
