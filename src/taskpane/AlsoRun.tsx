import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useId } from 'react';
import type { AskedCheck } from '../review/review';
import { words } from '../review/words';

const useStyles = makeStyles({
  checks: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  check: { minHeight: '40px', minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** The checks that the house runs only when asked for: each pressed to run it too, and pressed again to leave it. */
export function AlsoRun({
  checks,
  busy,
  run,
}: {
  readonly checks: readonly AskedCheck[];
  readonly busy: boolean;
  readonly run: (check: string, run: boolean) => void;
}): JSX.Element {
  const styles = useStyles();
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} className={styles.checks}>
      <span id={labelId}>{words.houseStyle.alsoRun}:</span>
      {checks.map(({ check, title, ran }) => (
        <ToggleButton
          key={check}
          className={styles.check}
          checked={ran}
          disabledFocusable={busy}
          onClick={() => {
            run(check, !ran);
          }}
        >
          {title}
        </ToggleButton>
      ))}
    </div>
  );
}
