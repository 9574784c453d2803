import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Scope } from '../review/narrowing/narrowed-review';
import { words } from '../review/words';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
  whole: {
    gridArea: 'secondaryActions',
    justifySelf: 'start',
    minHeight: '40px',
    marginBlockEnd: tokens.spacingVerticalS,
  },
});

/** Says that not the whole plan is shown, with the way back to it. */
export function ScopeNotice({
  scope,
  busy,
  showWhole,
}: {
  readonly scope: Exclude<Scope, 'document'>;
  readonly busy: boolean;
  readonly showWhole: () => void;
}): JSX.Element {
  const styles = useStyles();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={styles.body}>{words.way.scopes[scope]}</MessageBarBody>
      <Button className={styles.whole} disabledFocusable={busy} onClick={showWhole}>
        {words.way.showWhole}
      </Button>
    </MessageBar>
  );
}
