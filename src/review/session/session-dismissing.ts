import type { OpenDocument } from '../../document/open-document';
import type { Dismissal } from '../dismissals';
import { dismissalKey, dismissalOf, keepDismissals } from '../dismissals';
import type { ReviewSession } from './session';
import type { SessionCommenting } from './session-commenting';
import type { SessionCore } from './session-core';
import type { SessionReview } from './session-review';

/** The commands of a session that leave findings alone and bring them back. */
export function createSessionDismissing(
  document: OpenDocument,
  core: SessionCore,
  review: SessionReview,
  { bringUpToDate }: SessionCommenting,
): Pick<ReviewSession, 'dismiss' | 'restore'> {
  /** Shows it at once, keeps it, and then sees to the comments; what could not be kept is shown as it was. */
  const take = async (dismissals: readonly Dismissal[]) => {
    const before = review.parts.dismissals;
    review.take({ dismissals });
    try {
      await keepDismissals(document, dismissals);
    } catch (error) {
      review.take({ dismissals: before });
      core.tell(error);
      return;
    }
    if (core.state.commentOf.size > 0)
      await core.during('commenting', async (signal) => {
        await bringUpToDate(signal);
        return null;
      });
  };

  return {
    async dismiss(what, findingId) {
      const { judged, dismissals } = review.parts;
      if (!judged) return;
      const all = [...judged.findings, ...judged.planFindings];
      const finding = all.find(({ id }) => id === findingId);
      if (!finding) return;
      const dismissal = dismissalOf(what, finding, judged);
      const others = dismissals.filter((each) => dismissalKey(each) !== dismissalKey(dismissal));
      await take([...others, dismissal]);
    },
    restore: (key) => take(review.parts.dismissals.filter((each) => dismissalKey(each) !== key)),
  };
}
