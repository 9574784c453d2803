import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import type { JSX, RefCallback } from 'react';
import type { Finding } from '../review/review';
import { words } from '../review/words';

const useStyles = makeStyles({
  commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  command: { minHeight: '40px', minWidth: 0 },
});

/** How a finding is mended: at once where its suggestion has no blanks, and in its form. */
export function MendCommands({
  finding: { title, phrase, suggestion },
  busy,
  write,
  apply,
  writeRef,
}: {
  readonly finding: Finding;
  readonly busy: boolean;
  readonly write: () => void;
  readonly apply: () => void;
  readonly writeRef: RefCallback<HTMLElement>;
}): JSX.Element {
  const styles = useStyles();
  const { mending, pane } = words;
  return (
    <div className={styles.commands}>
      {suggestion.kind === 'rewrite' && (
        <Button
          className={styles.command}
          icon={<Checkmark20Regular />}
          disabledFocusable={busy}
          aria-label={pane.commandFor(mending.apply, title, phrase)}
          onClick={apply}
        >
          {mending.apply}
        </Button>
      )}
      <Button
        ref={writeRef}
        className={styles.command}
        appearance={suggestion.kind === 'rewrite' ? 'subtle' : 'secondary'}
        icon={<Edit20Regular />}
        aria-expanded={false}
        aria-label={pane.commandFor(mending.write, title, phrase)}
        onClick={write}
      >
        {mending.write}
      </Button>
    </div>
  );
}
