import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, RefCallback } from 'react';
import type { ReviewSession, SessionState } from '../review/session/session';
import { words } from '../review/words';
import { CheckButton } from './CheckButton';
import { LiveSwitches } from './LiveSwitches';
import { SafeMends } from './mend/SafeMends';

const useStyles = makeStyles({
  commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  command: {
    flex: '1 1 auto',
    minHeight: '44px',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The commands for the whole plan. Those that cannot be given now say so and keep the focus. */
export function Toolbar({
  session,
  state,
  checkRef,
}: {
  readonly session: ReviewSession | null;
  readonly state: SessionState | null;
  readonly checkRef: RefCallback<HTMLElement>;
}): JSX.Element {
  const styles = useStyles();
  const busy = state?.phase !== 'idle';
  const canComment = state?.abilities?.comments !== false;
  const findings = state?.review?.findings ?? [];
  return (
    <div className={styles.commands} role="group" aria-label={words.pane.commands}>
      <CheckButton busy={busy} check={(scope) => void session?.check(scope)} checkRef={checkRef} />
      {session && state?.review && <LiveSwitches session={session} state={state} />}
      {state?.review && state.abilities?.trackedChanges === true && (
        <SafeMends review={state.review} busy={busy} apply={(keys) => void session?.applySafe(keys)} />
      )}
      {canComment && findings.length > 0 && (
        <Button
          className={styles.command}
          disabledFocusable={busy || findings.every(({ id }) => state?.commentOf.has(id))}
          onClick={() => void session?.commentOnAll()}
        >
          {words.pane.commentOnAll}
        </Button>
      )}
      {canComment && (
        <Button
          className={styles.command}
          appearance={findings.length > 0 ? 'secondary' : 'subtle'}
          disabledFocusable={busy}
          onClick={() => void session?.removeOurComments()}
        >
          {words.pane.removeOurComments}
        </Button>
      )}
    </div>
  );
}
