import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Review } from '../../review/review';
import type { SafeMend } from '../../review/mending/safe-mends';
import { safeMends } from '../../review/mending/safe-mends';
import { words } from '../../review/words';
import { useForScreenReaders } from '../for-screen-readers';

/** As many as a window shows. */
const mendsDrawnAtOnce = 20;

const useStyles = makeStyles({
  open: {
    flex: '1 1 auto',
    minHeight: '44px',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  dialog: {
    boxSizing: 'border-box',
    width: `calc(100% - 2 * ${tokens.spacingHorizontalM})`,
    maxWidth: '36rem',
    maxHeight: `calc(100% - 2 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  kind: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  change: { overflowWrap: 'anywhere' },
  added: { fontWeight: tokens.fontWeightSemibold },
  commands: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBlockStart: tokens.spacingVerticalM,
  },
  command: { minHeight: '44px', minWidth: 0 },
});

/**
 * The changes that need no one's judgement: all shown, each with its tick, and made in one step. The browser's own
 * dialog: it holds the focus, gives it back and closes on Escape, with nothing added to the page.
 */
export function SafeMends({
  review,
  busy,
  apply,
}: {
  readonly review: Review;
  readonly busy: boolean;
  readonly apply: (keys: readonly string[]) => void;
}): JSX.Element | null {
  const styles = useStyles();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const mends = useMemo(() => safeMends(review), [review]);
  const [open, setOpen] = useState(false);
  if (mends.length === 0) return null;
  const { safely } = words;
  const close = () => {
    dialog.current?.close();
    setOpen(false);
  };
  return (
    <>
      <Button
        className={styles.open}
        disabledFocusable={busy}
        aria-haspopup="dialog"
        onClick={() => {
          // The dialog gives the focus to the first thing in it, which has to be there by then.
          flushSync(() => {
            setOpen(true);
          });
          dialog.current?.showModal();
        }}
      >
        {safely.openFor(mends.length)}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={close}>
        <h2 id={titleId} className={styles.title}>
          {safely.title}
        </h2>
        <p>{safely.intro}</p>
        {open && (
          <Choice
            mends={mends}
            cancel={close}
            apply={(keys) => {
              close();
              apply(keys);
            }}
          />
        )}
      </dialog>
    </>
  );
}

/** The changes with their ticks, all ticked at first. A long plan has hundreds: those further down are drawn in slices. */
function Choice({
  mends,
  apply,
  cancel,
}: {
  readonly mends: readonly SafeMend[];
  readonly apply: (keys: readonly string[]) => void;
  readonly cancel: () => void;
}): JSX.Element {
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const shown = useDeferredValue(mends, mends.slice(0, mendsDrawnAtOnce));
  const chosen = mends.filter(({ key }) => !left.has(key)).map(({ key }) => key);
  const { safely } = words;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((mend) => (
          <li key={mend.key}>
            <Checkbox
              checked={!left.has(mend.key)}
              label={<Change mend={mend} />}
              onChange={(_, { checked }) => {
                setLeft(withOrWithout(left, mend.key, checked !== true));
              }}
            />
          </li>
        ))}
      </ul>
      <div className={styles.commands}>
        <Button
          className={styles.command}
          appearance="primary"
          disabledFocusable={chosen.length === 0}
          onClick={() => {
            apply(chosen);
          }}
        >
          {safely.apply(chosen.length)}
        </Button>
        <Button className={styles.command} onClick={cancel}>
          {safely.cancel}
        </Button>
      </div>
    </>
  );
}

function withOrWithout(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  return new Set([...[...keys].filter((each) => each !== key), ...(isIn ? [key] : [])]);
}

function Change({ mend: { kind, before, after } }: { readonly mend: SafeMend }): JSX.Element {
  const styles = useStyles();
  const forScreenReaders = useForScreenReaders();
  const { safely, mending } = words;
  return (
    <span className={styles.change}>
      <span className={styles.kind}>{safely.kinds[kind]}</span>
      <span className={forScreenReaders}>{mending.removedAloud} </span>
      <del>{before}</del> <span className={forScreenReaders}>{mending.addedAloud} </span>
      <ins className={styles.added}>{after}</ins>
    </span>
  );
}
