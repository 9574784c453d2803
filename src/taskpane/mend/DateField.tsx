import { Field, Input, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useState } from 'react';
import type { DateChoice } from '../../review/mending/field-choices';
import { dateInHouseForm } from '../../review/mending/mend';
import type { Review } from '../../review/review';
import { words } from '../../review/words';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  label: { flexBasis: '100%' },
  choice: { minHeight: '32px', minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** A date, written as the house does: one that the document offers, the next review first, or one from the calendar. */
export function DateField({
  label,
  choices,
  dateForm,
  value,
  fill,
}: {
  readonly label: string;
  readonly choices: readonly DateChoice[];
  readonly dateForm: Review['dateForm'];
  readonly value: string;
  readonly fill: (value: string) => void;
}): JSX.Element {
  const styles = useStyles();
  const [picked, setPicked] = useState('');
  const { reviewDate, forDate, pickDate } = words.mending;
  return (
    <div className={styles.field}>
      {choices.length > 0 && (
        <div role="group" aria-label={forDate(label)} className={styles.choices}>
          <span className={styles.label}>{label}</span>
          {choices.map(({ date, isReview }) => (
            <ToggleButton
              key={date}
              className={styles.choice}
              checked={date === value}
              onClick={() => {
                fill(date === value ? '' : date);
              }}
            >
              {isReview ? reviewDate(date) : date}
            </ToggleButton>
          ))}
        </div>
      )}
      <Field label={choices.length === 0 ? label : pickDate}>
        <Input
          type="date"
          // Only what the calendar gave can be shown in it.
          value={value !== '' && dateInHouseForm(picked, dateForm) === value ? picked : ''}
          onChange={(_, data) => {
            setPicked(data.value);
            fill(dateInHouseForm(data.value, dateForm));
          }}
        />
      </Field>
    </div>
  );
}
