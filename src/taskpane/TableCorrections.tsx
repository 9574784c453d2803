import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ColumnAnswer } from '../plan/heading-fingerprint';
import { correctableTables } from '../plan/unrecognised-tables';
import type { Review } from '../review/review';
import { words } from '../review/words';
import { Disclosure } from './Disclosure';
import { TableQuestion } from './TableQuestion';

const useStyles = makeStyles({
  intro: { margin: 0 },
  tables: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
});

interface Props {
  readonly review: Review;
  readonly busy: boolean;
  readonly tell: (table: number, answer: ColumnAnswer) => void;
  /** Takes the focus when a question goes away. */
  readonly focusAfter: () => void;
}

/** Where the reading of any table can be put right, also of one that seemed clear; closed at first. */
export function TableCorrections(props: Props): JSX.Element | null {
  if (props.review.document.tables.length === 0) return null;
  return (
    <Disclosure label={words.columns.wrong}>
      <Corrections {...props} />
    </Disclosure>
  );
}

function Corrections({ review: { document, plan }, ...rest }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <>
      <p className={styles.intro}>{words.columns.correct}</p>
      <ul className={styles.tables}>
        {correctableTables(document, plan).map((table) => (
          <TableQuestion key={table.fingerprint} table={table} {...rest} />
        ))}
      </ul>
    </>
  );
}
