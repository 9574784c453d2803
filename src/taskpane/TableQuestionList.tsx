import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ColumnAnswer } from '../plan/heading-fingerprint';
import type { UnrecognisedTable } from '../plan/unrecognised-tables';
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

/** What happens to an answer. */
export interface TableAnswering {
  readonly busy: boolean;
  readonly tell: (table: number, answer: ColumnAnswer) => void;
  /** Takes the focus when a question was answered and goes away. */
  readonly focusAfter: () => void;
}

/** Tables, each with the question what its columns are for, below a sentence that says why. */
export function TableQuestionList({
  intro,
  tables,
  ...answering
}: TableAnswering & {
  readonly intro: string;
  readonly tables: readonly UnrecognisedTable[];
}): JSX.Element {
  const styles = useStyles();
  return (
    <>
      <p className={styles.intro}>{intro}</p>
      <ul className={styles.tables}>
        {tables.map((table) => (
          <TableQuestion key={table.fingerprint} table={table} {...answering} />
        ))}
      </ul>
    </>
  );
}
