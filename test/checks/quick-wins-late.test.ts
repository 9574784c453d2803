import { quickWinsLate } from '../../src/checks/quick-wins-late';
import { judgeExamples } from './run-examples';

const found = (...dates: readonly string[]) =>
  judgeExamples(
    dates.map((when) => ({ row: { action: 'Mum to ring the clinic.', when } })),
    [quickWinsLate],
  ).planFindings.map(({ message }) => message);

describe('quick-wins-late', () => {
  it('finds the soonest action below those that take longest', () => {
    expect(found('01/06/2027', '01/04/2027', '01/02/2027', '01/12/2026')).toEqual([
      'The action due soonest (01/12/2026) stands below those due last (01/06/2027).',
    ]);
  });

  it('finds those that take longest all above the rest, whatever the order among these', () => {
    expect(
      found('05/02/2027', '24/02/2027', '26/02/2027', '01/12/2026', '09/12/2026', '07/12/2026', '18/12/2026'),
    ).toEqual(['The action due soonest (01/12/2026) stands below those due last (26/02/2027).']);
  });

  it.each([
    ['in order', ['01/12/2026', '01/02/2027', '01/04/2027', '01/06/2027']],
    ['mixed', ['01/06/2027', '01/12/2026', '01/05/2027', '01/02/2027']],
    [
      'long at both ends',
      ['01/06/2027', '01/12/2026', '05/12/2026', '01/02/2027', '01/05/2027', '07/12/2026'],
    ],
    ['too few to tell', ['01/06/2027', '01/02/2027', '01/12/2026']],
    ['all within a month', ['15/12/2026', '12/12/2026', '08/12/2026', '01/12/2026']],
    ['not dated', ['Weekly', 'Weekly', 'Weekly', 'Daily']],
  ])('leaves alone what is %s', (_, dates) => {
    expect(found(...dates)).toEqual([]);
  });
});
