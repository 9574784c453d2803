import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { JSX } from 'react';
import type { SpokenMessage } from './spoken-message';
import { words } from '../review/words';

const useStyles = makeStyles({
  bar: { borderRadius: tokens.borderRadiusMedium, paddingInlineEnd: tokens.spacingHorizontalXXS },
  undo: {
    gridArea: 'secondaryActions',
    justifySelf: 'start',
    minHeight: '40px',
    marginBlockEnd: tokens.spacingVerticalS,
  },
  body: { whiteSpace: 'normal', overflowWrap: 'break-word' },
  // The place that Fluent UI keeps for a message's own buttons.
  close: {
    gridArea: 'actions',
    alignSelf: 'start',
    marginBlock: `calc(-1 * ${tokens.spacingVerticalMNudge})`,
    minHeight: '44px',
    minWidth: '44px',
  },
});

/** The way to take something back. */
export interface UndoOffered {
  readonly label: string;
  /** True where something has just been taken back, and this is the one before it. */
  readonly isNext: boolean;
  readonly undo: () => void;
}

/** What was done, or why it could not be; closed when read. */
export function StatusMessage({
  message,
  undo,
  close,
}: {
  readonly message: SpokenMessage;
  /** `null` where nothing can be taken back. */
  readonly undo: UndoOffered | null;
  readonly close: () => void;
}): JSX.Element {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={message.intent} layout="multiline">
      <MessageBarBody className={styles.body}>{message.text}</MessageBarBody>
      {undo && (
        <Button
          // Its own press brought it: the next is where the last was.
          autoFocus={undo.isNext}
          className={styles.undo}
          icon={<ArrowUndo20Regular />}
          onClick={undo.undo}
        >
          {undo.label}
        </Button>
      )}
      <Button
        className={styles.close}
        appearance="transparent"
        aria-label={words.pane.close}
        icon={<Dismiss20Regular />}
        onClick={close}
      />
    </MessageBar>
  );
}
