import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { words } from '../review/words';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  text: { margin: 0, paddingBlockEnd: tokens.spacingVerticalS },
  command: { minHeight: '40px', minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** Where what people said of the document's tables can be taken back; closed at first. */
export function ToldTables({
  busy,
  askAgain,
}: {
  readonly busy: boolean;
  readonly askAgain: () => void;
}): JSX.Element {
  const styles = useStyles();
  return (
    <Disclosure label={words.columns.told}>
      <p className={styles.text}>{words.columns.kept}</p>
      <Button className={styles.command} disabledFocusable={busy} onClick={askAgain}>
        {words.columns.askAgain}
      </Button>
    </Disclosure>
  );
}
