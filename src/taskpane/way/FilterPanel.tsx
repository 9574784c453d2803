import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { FilterChoice, FilterChoices, FindingFilter } from '../../review/narrowing/filter-findings';
import { isFiltering, noFilter } from '../../review/narrowing/filter-findings';
import type { Letters } from '../../review/house-style/letters';
import { words } from '../../review/words';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(7rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
    '& > *': { minWidth: 0 },
  },
  // A long name is cut in the field; the list that opens shows it whole.
  choice: { minWidth: 0, '& select': { minWidth: 0, height: 'auto', minHeight: '32px' } },
  shown: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  count: { margin: 0 },
  clear: { minHeight: '40px', minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** What is to be shown, each choice with how much it would show, and the way back to all of it. */
export function FilterPanel({
  id,
  open,
  letters,
  choices,
  filter,
  setFilter,
  shown,
  all,
}: {
  readonly id: string;
  /** False where only what is shown is told, and the way back. */
  readonly open: boolean;
  readonly letters: Letters;
  readonly choices: FilterChoices;
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  readonly shown: number;
  readonly all: number;
}): JSX.Element {
  const styles = useStyles();
  const { way } = words;
  const { filters } = way;
  const asIs = (name: string) => name;
  return (
    <div id={id} className={styles.panel}>
      {open && (
        <div className={styles.filters}>
          <Choice
            label={filters.severity}
            choices={choices.severity}
            chosen={filter.severity}
            nameOf={way.severityChoice}
            choose={(severity) => {
              setFilter({ ...filter, severity });
            }}
          />
          <Choice
            label={filters.letter}
            choices={choices.letter}
            chosen={filter.letter}
            nameOf={(letter) => words.letters[letters[letter]]}
            choose={(letter) => {
              setFilter({ ...filter, letter });
            }}
          />
          <Choice
            label={filters.person}
            choices={choices.person}
            chosen={filter.person}
            nameOf={asIs}
            choose={(person) => {
              setFilter({ ...filter, person });
            }}
          />
          <Choice
            label={filters.child}
            choices={choices.child}
            chosen={filter.child}
            nameOf={asIs}
            choose={(child) => {
              setFilter({ ...filter, child });
            }}
          />
        </div>
      )}
      <div className={styles.shown}>
        <p role="status" className={styles.count}>
          {shown === 0 ? way.noneShown : way.shown(shown, all)}
        </p>
        {isFiltering(filter) && (
          <Button
            className={styles.clear}
            onClick={() => {
              setFilter(noFilter);
            }}
          >
            {way.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

function Choice<Value extends string>({
  label,
  choices,
  chosen,
  nameOf,
  choose,
}: {
  readonly label: string;
  readonly choices: readonly FilterChoice<Value>[];
  readonly chosen: Value | null;
  readonly nameOf: (value: Value) => string;
  readonly choose: (value: Value | null) => void;
}): JSX.Element | null {
  const styles = useStyles();
  // What was chosen stays to be seen, also when the last of it is mended.
  const isGone = chosen !== null && choices.every(({ value }) => value !== chosen);
  const all = isGone ? [...choices, { value: chosen, count: 0 }] : choices;
  if (all.length === 0) return null;
  return (
    <Field label={label}>
      <Select
        className={styles.choice}
        value={chosen ?? ''}
        onChange={(_, { value }) => {
          choose(all.find((choice) => choice.value === value)?.value ?? null);
        }}
      >
        <option value="">{words.way.filters.all}</option>
        {all.map(({ value, count }) => (
          <option key={value} value={value}>
            {words.way.choice(nameOf(value), count)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
