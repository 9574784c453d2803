import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { PersonChoice } from '../../review/mending/field-choices';

const useStyles = makeStyles({
  // The list's own least width is wider than a narrow pane.
  combobox: { minWidth: 0 },
  // Over the messages at the pane's foot.
  list: { zIndex: 3, minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  role: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A name: one of the document's own people, those who fit best first, or any other that is typed. */
export function PersonField({
  label,
  people,
  value,
  fill,
}: {
  readonly label: string;
  readonly people: readonly PersonChoice[];
  readonly value: string;
  readonly fill: (value: string) => void;
}): JSX.Element {
  const styles = useStyles();
  const typed = value.trim().toLowerCase();
  const isChosen = people.some(({ name }) => name === value);
  const offered = people.filter(({ name }) => isChosen || name.toLowerCase().includes(typed));
  return (
    <Field label={label}>
      <Combobox
        className={styles.combobox}
        freeform
        // Within the form, so that it is read and reached with it.
        inlinePopup
        // The arrow keys open the list; its button would be a second stop on the way through the form.
        expandIcon={{ tabIndex: -1 }}
        autoComplete="off"
        // Never beside its field: there is no room in a pane.
        positioning={{ matchTargetSize: 'width', autoSize: 'height', fallbackPositions: ['above'] }}
        listbox={{ className: styles.list }}
        value={value}
        selectedOptions={isChosen ? [value] : []}
        onChange={(event) => {
          fill(event.target.value);
        }}
        onOptionSelect={(_, { optionText }) => {
          if (optionText !== undefined) fill(optionText);
        }}
      >
        {offered.map(({ name, roles }) => (
          <Option key={name} value={name} text={name}>
            <span className={styles.name}>
              {name}
              {roles !== '' && <span className={styles.role}> {roles}</span>}
            </span>
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
