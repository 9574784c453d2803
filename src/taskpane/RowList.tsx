import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { memo, startTransition, useId, useState } from 'react';
import { words } from '../review/words';
import type { TableOfFindings } from './findings-by-row';
import type { GroupSurroundings } from './FindingGroup';
import { RowGroup } from './RowGroup';
import { SectionHeading } from './SectionHeading';
import { useFocusOnFirstNew } from './use-focus-on-first-new';

/** How many rows are shown before the next are asked for: a usual plan whole, a very long one in parts. */
const rowsAtATime = 20;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  table: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  more: { minHeight: '44px' },
});

/** The rows with findings under their plan tables; a long list is shown in parts. */
export const RowList = memo(function RowList({
  tables,
  ...group
}: GroupSurroundings & { readonly tables: readonly TableOfFindings[] }): JSX.Element {
  const styles = useStyles();
  const [shown, setShown] = useState(rowsAtATime);
  const list = useFocusOnFirstNew<HTMLDivElement>(shown, 'h3');
  const rows = tables.flatMap((table) => table.rows);
  const visible = new Set(rows.slice(0, shown));
  const hidden = Math.max(0, rows.length - shown);
  return (
    <div ref={list} className={styles.list}>
      {tables
        .filter((table) => table.rows.some((row) => visible.has(row)))
        .map((table) => (
          <TableSection key={table.table} table={table}>
            {table.rows
              .filter((row) => visible.has(row))
              .map((row) => (
                <RowGroup key={row.index} row={row} {...group} />
              ))}
          </TableSection>
        ))}
      {hidden > 0 && (
        <Button
          className={styles.more}
          data-more
          onClick={() => {
            startTransition(() => {
              setShown(shown + rowsAtATime);
            });
          }}
        >
          {words.pane.showMoreRows(Math.min(hidden, rowsAtATime))}
        </Button>
      )}
    </div>
  );
});

function TableSection({
  table,
  children,
}: {
  readonly table: TableOfFindings;
  readonly children: JSX.Element[];
}): JSX.Element {
  const styles = useStyles();
  const headingId = useId();
  const count = table.rows.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <section className={styles.table} aria-labelledby={headingId}>
      <SectionHeading id={headingId} count={count}>
        {table.onlyOne ? words.pane.findingsByRow : words.pane.plan(table.number, table.title)}
      </SectionHeading>
      {children}
    </section>
  );
}
