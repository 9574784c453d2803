import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { Stop20Regular } from '@fluentui/react-icons/svg/stop';
import type { JSX } from 'react';
import { useId } from 'react';
import type { SessionPhase, SessionState } from '../review/session/session';
import { words } from '../review/words';
import { useFocusAfter } from './use-focus-after';

const useStyles = makeStyles({
  panel: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  progress: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  label: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  stop: { minHeight: '44px', minWidth: 0, flexShrink: 0 },
});

/** How far the work is, and the way to stop it. */
export function ProgressPanel({
  phase,
  progress,
  stop,
  focusAfter,
}: {
  readonly phase: Exclude<SessionPhase, 'idle'>;
  readonly progress: SessionState['progress'];
  readonly stop: () => void;
  /** Takes the focus where Stop had it when the work ended. */
  readonly focusAfter: () => void;
}): JSX.Element {
  const styles = useStyles();
  const panel = useFocusAfter<HTMLDivElement>(focusAfter);
  const labelId = useId();
  const howFar = progress ? words.pane.progressOf(progress.done, progress.total) : undefined;
  return (
    <div ref={panel} className={styles.panel}>
      <div className={styles.progress}>
        <div className={styles.label}>
          <span id={labelId}>{words.pane.progress[phase]}</span>
          {howFar !== undefined && <span>{howFar}</span>}
        </div>
        <ProgressBar
          thickness="large"
          aria-labelledby={labelId}
          {...(progress && { value: progress.done, max: progress.total, 'aria-valuetext': howFar })}
        />
      </div>
      <Button className={styles.stop} icon={<Stop20Regular />} onClick={stop}>
        {words.pane.stop}
      </Button>
    </div>
  );
}
