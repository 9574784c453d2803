import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { DismissalKind } from '../review/dismissals';
import type { Finding } from '../review/review';
import { words } from '../review/words';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  choice: {
    minHeight: '40px',
    minWidth: 0,
    justifyContent: 'start',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** How far a finding is left alone: this one, its words in the whole document, or all that its check finds. */
export function LeaveChoices({
  finding: { id, title, phrase },
  busy,
  leave,
}: {
  readonly finding: Pick<Finding, 'id' | 'title' | 'phrase'>;
  readonly busy: boolean;
  readonly leave: (what: DismissalKind, findingId: string) => void;
}): JSX.Element {
  const styles = useStyles();
  const { leaving } = words;
  const choices: readonly (readonly [DismissalKind, string])[] = [
    ['finding', leaving.finding],
    ...(phrase === '' ? [] : [['word', leaving.word(phrase)] as const]),
    ['check', leaving.check(title)],
  ];
  return (
    <div role="group" aria-label={leaving.leaveFor(title, phrase)} className={styles.choices}>
      {choices.map(([what, label]) => (
        <Button
          key={what}
          className={styles.choice}
          disabledFocusable={busy}
          onClick={() => {
            leave(what, id);
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
