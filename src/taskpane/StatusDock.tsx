import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useState } from 'react';
import type { SessionMessage, SessionState } from '../review/session/session';
import { words } from '../review/words';
import { ProgressPanel } from './ProgressPanel';
import { spoken } from './spoken-message';
import type { UndoOffered } from './StatusMessage';
import { StatusMessage } from './StatusMessage';

const useStyles = makeStyles({
  dock: {
    maxHeight: '60vh',
    overflowY: 'auto',
  },
  atFoot: {
    position: 'fixed',
    insetInline: 0,
    insetBlockEnd: 0,
    // Over the bar that stays in sight above the list.
    zIndex: 2,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
  },
});

/**
 * The progress of what is under way, or what came of it. Over a list of findings it is always in sight at the pane's
 * foot: a command may have been given from any of them, and none of them moves. For the keyboard it comes before them,
 * so that Stop is near.
 */
export function StatusDock({
  state,
  stop,
  undo,
  focusAfter,
}: {
  readonly state: SessionState;
  readonly stop: () => void;
  readonly undo: () => void;
  /** Takes the focus when a button of the dock goes away while it has it. */
  readonly focusAfter: () => void;
}): JSX.Element | null {
  const styles = useStyles();
  const [closed, setClosed] = useState<SessionMessage | null>(null);
  const { phase, message } = state;
  const toSay = message && message !== closed ? spoken(message) : null;
  if (phase === 'idle' && !toSay) return null;
  const overList = state.review !== null && state.review.findings.length > 0;
  return (
    <section className={mergeClasses(styles.dock, overList && styles.atFoot)} aria-label={words.pane.status}>
      {phase === 'idle' ? (
        toSay && (
          <StatusMessage
            message={toSay}
            undo={state.canUndo ? undoAfter(message, undo) : null}
            close={() => {
              setClosed(message);
              focusAfter();
            }}
          />
        )
      ) : (
        <ProgressPanel phase={phase} progress={state.progress} stop={stop} focusAfter={focusAfter} />
      )}
    </section>
  );
}

/** The way to take back what the message tells of, or what was written before that. */
function undoAfter(message: SessionMessage | null, undo: () => void): UndoOffered | null {
  if (message?.kind !== 'applied' && message?.kind !== 'undone') return null;
  const isNext = message.kind === 'undone';
  return { label: isNext ? words.mending.undoNext : words.mending.undo, isNext, undo };
}
