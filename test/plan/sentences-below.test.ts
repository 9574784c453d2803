import type { CellRole } from '../../src/plan/plan';
import { recognisePlan } from '../../src/plan/recognise-plan';
import { unrecognisedTables } from '../../src/plan/unrecognised-tables';
import { table } from './council-template';
import type { HeadingSet } from './heading-set';
import { NINTH_HEADING_SETS } from './heading-sets-ninth';
import { written } from './written-tables';

/** What may stand in a column of each role. */
const SENTENCES: Readonly<Record<CellRole, readonly [string, string, string]>> = {
  need: [
    'Jay has missed 14 days of school since September and is often late.',
    'Mum finds evenings hard on her own and there is shouting.',
    'No dentist has seen Ruby for two years.',
  ],
  outcome: [
    'Jay gets to school on time every day and enjoys it.',
    'Evenings at home are calm and Jay is in bed by 8pm.',
    'Ruby has healthy teeth and no pain.',
  ],
  action: [
    'Lena Fox to visit each Tuesday and go through the routine with Mum.',
    'Walk Jay to the gate and hand over to Mrs Pell.',
    'Mum will ring the surgery and book a check-up.',
  ],
  who: ['Lena Fox', 'Mum', 'Mrs Pell (class teacher)'],
  when: ['14/01/2027', 'by 3 March 2027', 'Every Tuesday to 30/03/2027'],
  'who+when': ['Lena Fox, 14/01/2027', 'Mum by 3 March 2027', 'Mrs Pell – 12.02.27'],
  measure: [
    'Attendance of at least 95% on the school register.',
    'The sleep diary shows 5 nights of 7.',
    'Dental record of the check-up.',
  ],
  number: ['1', '2', '3'],
  notes: ['Started 4 November.', 'Visit cancelled by Mum.', 'Two sessions done.'],
  other: ['Education', 'Health', 'Family and environment'],
};

function rolesRead({ headings, roles }: HeadingSet): string {
  const below = [0, 1, 2].map((row) =>
    headings.map((_, column) => {
      const role = typeof roles === 'string' ? undefined : roles[column];
      return role ? (SENTENCES[role][row] ?? '') : '';
    }),
  );
  return recognisePlan(written([[...headings], ...below])).tables[0]?.plan?.roles.join(' ') ?? 'no plan';
}

describe('columns read with the sentences below their headings', () => {
  it.each(NINTH_HEADING_SETS.map((set) => [set.from, set] as const))('are understood: %s', (_, set) => {
    expect(rolesRead(set)).toBe(typeof set.roles === 'string' ? set.roles : set.roles.join(' '));
  });

  it.each([
    [
      'a person and a day in one column, whatever heads it',
      table(
        'Worry | Action | Assigned / target | How it went',
        'School missed | Lena to ring school | Lena Fox – 12/01/2027 | rang twice',
        'Home cold | Mum to ring landlord | Mum 04/01/2027 | ',
      ),
      'need action who+when notes',
    ],
    [
      'themes of one word are nobody',
      table(
        'Area | Parents will | Professionals will | Review date | Measure',
        'Home | Keep the kitchen clear of bottles | Lena to visit weekly and look | 3/3/2027 | Kitchen clear on 4 visits',
      ),
      'other action action when measure',
    ],
    [
      'three houses',
      table(
        'House of worries | House of good things | House of dreams | What the grown-ups will do | Who will do it | When',
        'Dad shouts | Nan cooks | I want it quiet | Lena to see Dad each week | Lena Fox | 3/1/2027',
      ),
      'need other outcome action who when',
    ],
    [
      'what needs to change, where that is the trouble',
      table(
        'What needs to change | What will happen | Whose job | Timescale | Success looks like',
        'Kai is late most days | Gran to walk him to the gate | Gran | 3/1/2027 | On time 4 days of 5',
        'Nobody has weighed the baby | Priya to weigh her | Priya | 3/1/2027 | Weight in the red book',
      ),
      'need action who when measure',
    ],
  ])('%s', (_, rows, roles) => {
    expect(recognisePlan(written(rows)).tables[0]?.plan?.roles.join(' ')).toBe(roles);
  });

  it('are asked about where neither tells, though the table is a plan', () => {
    const document = written(
      table(
        'Wobble | Need | Action | Who | When',
        'Sunny side up and over | Kai is late | Gran to walk him to the gate | Gran | 3/1/2027',
      ),
    );
    const plan = recognisePlan(document);
    expect(plan.tables[0]?.plan?.roles.join(' ')).toBe('other need action who when');
    expect(unrecognisedTables(document, plan, {}).map(({ columns }) => columns[0])).toEqual([
      { heading: 'Wobble', role: 'other' },
    ]);
  });
});
