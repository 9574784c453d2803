import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { memo } from 'react';
import type { DismissalShown } from '../review/dismissals';
import { words } from '../review/words';
import { Disclosure } from './Disclosure';
import { useFocusAfter } from './use-focus-after';
import { useFocusOnNeighbour } from './use-focus-on-neighbour';

const useStyles = makeStyles({
  intro: { margin: 0, paddingBlockEnd: tokens.spacingVerticalXS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  left: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  what: { minWidth: 0, overflowWrap: 'anywhere' },
  kind: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  restore: { minHeight: '40px', minWidth: 0, flexShrink: 0, fontWeight: tokens.fontWeightRegular },
});

/** What people have chosen to leave alone, each with the way back; closed at first. */
export const LeftAlone = memo(function LeftAlone({
  dismissed,
  busy,
  restore,
  focusAfter,
}: {
  readonly dismissed: readonly DismissalShown[];
  readonly busy: boolean;
  readonly restore: (key: string) => void;
  /** Takes the focus when the last of them is brought back. */
  readonly focusAfter: () => void;
}): JSX.Element {
  const styles = useStyles();
  const { leaving } = words;
  const list = useFocusOnNeighbour<HTMLUListElement>(dismissed);
  const section = useFocusAfter<HTMLDivElement>(focusAfter);
  return (
    <div ref={section}>
      <Disclosure label={leaving.listOf(dismissed.length)}>
        <p className={styles.intro}>{leaving.intro}</p>
        <ul ref={list} className={styles.list}>
          {dismissed.map(({ key, kind, title, phrase }) => (
            <li key={key} className={styles.left}>
              <span className={styles.what}>
                <span className={styles.kind}>{leaving.kinds[kind]}</span>
                {title}
                {phrase !== '' && (kind === 'plan' ? `: ${phrase}` : `, “${phrase}”`)}
              </span>
              <Button
                className={styles.restore}
                disabledFocusable={busy}
                aria-label={leaving.restoreFor(title, phrase)}
                onClick={() => {
                  restore(key);
                }}
              >
                {leaving.restore}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
});
