import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useRef } from 'react';
import { words } from '../review/words';
import { Disclosure } from './Disclosure';

/** A longer file is no house style; the rest of it is not even read. In bytes. */
const mostToRead = 1_000_000;

const useStyles = makeStyles({
  text: { margin: 0 },
  commands: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBlockStart: tokens.spacingVerticalS,
  },
  command: { minHeight: '40px', minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** Where a house style is chosen from a file and taken away again; closed at first. */
export function HouseStyleControl({
  kept,
  busy,
  use,
}: {
  readonly kept: boolean;
  readonly busy: boolean;
  /** Is given the file's text, or `null` to take the house style away. */
  readonly use: (json: string | null) => void;
}): JSX.Element {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const { title, none, kept: isKept, choose, chooseAnother, takeAway } = words.houseStyle;
  return (
    <Disclosure label={title}>
      <p className={styles.text}>{kept ? isKept : none}</p>
      <div className={styles.commands}>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            // Empty again, so that the same file, mended, can be chosen a second time.
            currentTarget.value = '';
            // A file that cannot be read is as good as an empty one: the house style is refused, and said so.
            void chosen
              ?.slice(0, mostToRead)
              .text()
              .catch(() => '')
              .then(use);
          }}
        />
        <Button className={styles.command} disabledFocusable={busy} onClick={() => file.current?.click()}>
          {kept ? chooseAnother : choose}
        </Button>
        {kept && (
          <Button
            className={styles.command}
            disabledFocusable={busy}
            onClick={() => {
              use(null);
            }}
          >
            {takeAway}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}
