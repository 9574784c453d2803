import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useId } from 'react';
import type { UnrecognisedTable } from '../plan/unrecognised-tables';
import { words } from '../review/words';
import type { TableAnswering } from './TableQuestionList';
import { TableQuestionList } from './TableQuestionList';

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
});

/** The tables that were not recognised, each asked about once; nothing where there are none. */
export function TableQuestions({
  tables,
  ...answering
}: TableAnswering & { readonly tables: readonly UnrecognisedTable[] }): JSX.Element | null {
  const styles = useStyles();
  const titleId = useId();
  if (tables.length === 0) return null;
  const knownPlans = tables.filter(({ knownPlan }) => knownPlan).length;
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {words.columns.title(tables.length, knownPlans)}
      </h2>
      <TableQuestionList
        intro={words.columns.intro(tables.length, knownPlans)}
        tables={tables}
        {...answering}
      />
    </section>
  );
}
