import type { JSX } from 'react';
import { countActions } from '../review/judging/count-actions';
import type { SessionState } from '../review/session/session';
import { words } from '../review/words';
import { useForScreenReaders } from './for-screen-readers';
import { spoken } from './spoken-message';

/** Tells screen readers, in their own time, what has begun and what came of it. Always there, or it is not heard. */
export function Announcement({ state }: { readonly state: SessionState | null }): JSX.Element {
  return (
    <div role="status" aria-live="polite" className={useForScreenReaders()}>
      {state && announced(state)}
    </div>
  );
}

function announced({ phase, message, review }: SessionState): string {
  if (phase !== 'idle') return words.pane.progress[phase];
  if (message === null) return '';
  const tables = review?.unrecognised ?? [];
  const knownPlans = tables.filter(({ knownPlan }) => knownPlan).length;
  const askedAbout = tables.length === 0 ? [] : [words.columns.asked(tables.length, knownPlans)];
  if (message.kind === 'no-plan') return askedAbout[0] ?? words.pane.noPlan.title;
  const said = spoken(message)?.text;
  if (message.kind !== 'checked' || review === null) return said ?? '';
  const { actions, complete } = countActions(review);
  const rows = new Set(review.findings.map(({ at }) => `${String(at.table)}/${String(at.row)}`));
  return [
    words.pane.found(review.findings.length, rows.size, review.planFindings.length),
    words.pane.actionsComplete(complete, actions),
    ...askedAbout,
    ...(said === undefined ? [] : [said]),
  ].join(' ');
}
