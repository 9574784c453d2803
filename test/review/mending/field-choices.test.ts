import { peopleFor } from '../../../src/review/mending/field-choices';
import { findingAt, planTable, reviewOf } from '../../taskpane/review-shown';

const plan = planTable({ action: 'Action', who: 'By whom' }, [
  { action: 'School to ring home', who: 'Tim and Jo Shaw' },
  { action: 'School to ring home', who: '' },
]);
const { facts, ...rest } = reviewOf([plan], []);
const person = (name: string, ...forms: readonly string[]) => ({
  name,
  forms: [name, ...forms],
  roles: [],
  kind: 'professional' as const,
});
const review = {
  ...rest,
  facts: {
    ...facts,
    people: [person('Asha Khan'), person('Colin Marsh'), person('Tim Reed', 'Tim'), person('Jo Shaw')],
  },
};
const offered = (row: number, choices: readonly string[]) =>
  peopleFor(review, { name: 'person', choices }, findingAt(plan, row, 'action', 'School').at).map(
    ({ name }) => name,
  );

describe('the people offered for a blank', () => {
  it('are those whom the row names, in any form, and then the rest of the document', () => {
    expect(offered(1, [])).toEqual(['Tim Reed', 'Jo Shaw', 'Asha Khan', 'Colin Marsh']);
    expect(offered(2, [])).toEqual(['Asha Khan', 'Colin Marsh', 'Tim Reed', 'Jo Shaw']);
  });

  it('are those first whom the suggestion offers, also where the row names others', () => {
    expect(offered(1, ['Colin Marsh'])).toEqual(['Colin Marsh', 'Tim Reed', 'Jo Shaw', 'Asha Khan']);
  });
});
