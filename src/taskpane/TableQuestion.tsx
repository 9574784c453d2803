import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useId, useState } from 'react';
import type { ColumnAnswer } from '../plan/heading-fingerprint';
import type { CellRole } from '../plan/plan';
import type { UnrecognisedTable } from '../plan/unrecognised-tables';
import { columnRoles } from '../review/columns/column-roles';
import { words } from '../review/words';
import { useFocusAfter } from './use-focus-after';

const useStyles = makeStyles({
  table: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 14rem), 1fr))',
    gap: tokens.spacingVerticalM,
  },
  column: { minWidth: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  command: { minHeight: '40px', minWidth: 0 },
});

/** One table that was not recognised: a drop-down for each of its columns, and the way to say that it is no plan. */
export function TableQuestion({
  table,
  busy,
  tell,
  focusAfter,
}: {
  readonly table: UnrecognisedTable;
  readonly busy: boolean;
  readonly tell: (table: number, answer: ColumnAnswer) => void;
  /** Takes the focus when the question was answered and goes away. */
  readonly focusAfter: () => void;
}): JSX.Element {
  const styles = useStyles();
  const titleId = useId();
  const hintId = useId();
  const ref = useFocusAfter<HTMLLIElement>(focusAfter);
  const [roles, setRoles] = useState<readonly CellRole[]>(() => table.columns.map(({ role }) => role));
  const told = roles.some((role) => role === 'need' || role === 'outcome' || role === 'action');
  const { columns } = words;
  return (
    <li ref={ref} className={styles.table}>
      <h3 id={titleId} className={styles.title}>
        {columns.table(table.index + 1, table.title)}
      </h3>
      <div role="group" aria-labelledby={titleId} className={styles.columns}>
        {table.columns.map(({ heading }, column) => (
          <Field key={column} label={columns.column(column + 1, heading)} className={styles.column}>
            <Select
              value={roles[column] ?? 'other'}
              onChange={(_, { value }) => {
                const chosen = columnRoles.find((role) => role === value);
                if (chosen) setRoles(roles.map((role, at) => (at === column ? chosen : role)));
              }}
            >
              {columnRoles.map((role) => (
                <option key={role} value={role}>
                  {columns.roles[role]}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      {!told && (
        <p id={hintId} className={styles.hint}>
          {columns.hint}
        </p>
      )}
      <div className={styles.commands}>
        <Button
          className={styles.command}
          appearance="primary"
          disabledFocusable={busy || !told}
          aria-describedby={told ? titleId : `${titleId} ${hintId}`}
          onClick={() => {
            tell(table.index, roles);
          }}
        >
          {columns.use}
        </Button>
        <Button
          className={styles.command}
          disabledFocusable={busy}
          aria-describedby={titleId}
          onClick={() => {
            tell(table.index, 'not a plan');
          }}
        >
          {columns.notAPlan}
        </Button>
      </div>
    </li>
  );
}
