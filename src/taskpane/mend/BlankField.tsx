import { Field, Input } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { BlankName } from '../../checks/check';
import { datesFor, peopleFor } from '../../review/mending/field-choices';
import type { Review } from '../../review/review';
import { words } from '../../review/words';
import { DateField } from './DateField';
import type { MendField } from './draft';
import { PersonField } from './PersonField';

const people: ReadonlySet<BlankName> = new Set<BlankName>(['person', 'worker', 'child']);

/** A field for one blank, of the kind that fits what it asks for. */
export function BlankField({
  field,
  review,
  value,
  fill,
}: {
  readonly field: MendField;
  readonly review: Review;
  readonly value: string;
  readonly fill: (value: string) => void;
}): JSX.Element {
  const { fields, fieldAbout, examples } = words.mending;
  const label = fields[field.name];
  const given = { label: field.about === null ? label : fieldAbout(label, field.about), value, fill };
  if (people.has(field.name)) return <PersonField people={peopleFor(review, field, field.at)} {...given} />;
  if (field.name === 'date')
    return <DateField choices={datesFor(review, field)} dateForm={review.dateForm} {...given} />;
  return (
    <Field label={given.label}>
      <Input
        value={value}
        placeholder={examples[field.name]}
        autoComplete="off"
        onChange={(_, data) => {
          fill(data.value);
        }}
      />
    </Field>
  );
}
