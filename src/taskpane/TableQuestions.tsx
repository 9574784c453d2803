import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useId } from 'react';
import type { ColumnAnswer } from '../plan/heading-fingerprint';
import type { UnrecognisedTable } from '../plan/unrecognised-tables';
import { words } from '../review/words';
import { TableQuestion } from './TableQuestion';

const useStyles = makeStyles({
  section: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
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

/** The tables that were not recognised, each asked about once; nothing where there are none. */
export function TableQuestions({
  tables,
  ...rest
}: {
  readonly tables: readonly UnrecognisedTable[];
  readonly busy: boolean;
  readonly tell: (table: number, answer: ColumnAnswer) => void;
  /** Takes the focus when a question was answered and goes away. */
  readonly focusAfter: () => void;
}): JSX.Element | null {
  const styles = useStyles();
  const titleId = useId();
  if (tables.length === 0) return null;
  const knownPlans = tables.filter(({ knownPlan }) => knownPlan).length;
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {words.columns.title(tables.length, knownPlans)}
      </h2>
      <p className={styles.intro}>{words.columns.intro(tables.length, knownPlans)}</p>
      <ul className={styles.tables}>
        {tables.map((table) => (
          <TableQuestion key={table.fingerprint} table={table} {...rest} />
        ))}
      </ul>
    </section>
  );
}
