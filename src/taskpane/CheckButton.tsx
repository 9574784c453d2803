import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { ClipboardCheckmark20Regular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import type { JSX, RefCallback } from 'react';
import { useState } from 'react';
import type { Scope } from '../review/narrowing/narrowed-review';
import { words } from '../review/words';

const parts: readonly Exclude<Scope, 'document'>[] = ['selection', 'table'];

const useStyles = makeStyles({
  check: { flex: '1 0 100%', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  pair: { display: 'flex', gap: '1px' },
  whole: {
    flexGrow: 1,
    minHeight: '44px',
    minWidth: 0,
    borderStartEndRadius: 0,
    borderEndEndRadius: 0,
  },
  more: { minHeight: '44px', minWidth: '44px', borderStartStartRadius: 0, borderEndStartRadius: 0 },
  parts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  part: { flex: '1 1 auto', minHeight: '44px', minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** Checks the whole plan; beside it, only what is selected or the table that the cursor is in. */
export function CheckButton({
  busy,
  check,
  checkRef,
}: {
  readonly busy: boolean;
  readonly check: (scope: Scope) => void;
  readonly checkRef: RefCallback<HTMLElement>;
}): JSX.Element {
  const styles = useStyles();
  const { pane, way } = words;
  const [partsShown, setPartsShown] = useState(false);
  return (
    <div className={styles.check}>
      <div className={styles.pair}>
        <Button
          ref={checkRef}
          className={styles.whole}
          appearance="primary"
          icon={<ClipboardCheckmark20Regular />}
          disabledFocusable={busy}
          onClick={() => {
            check('document');
          }}
        >
          {pane.check}
        </Button>
        <Button
          className={styles.more}
          appearance="primary"
          icon={partsShown ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-label={way.checkPart}
          aria-expanded={partsShown}
          title={way.checkPart}
          onClick={() => {
            setPartsShown(!partsShown);
          }}
        />
      </div>
      {partsShown && (
        <div role="group" aria-label={way.checkPart} className={styles.parts}>
          {parts.map((part) => (
            <Button
              key={part}
              className={styles.part}
              disabledFocusable={busy}
              onClick={() => {
                check(part);
              }}
            >
              {way.checkScope[part]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
