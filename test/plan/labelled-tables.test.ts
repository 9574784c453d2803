import { recognisePlan } from '../../src/plan/recognise-plan';
import { written, type WrittenTable } from './written-tables';

const row = (...cells: string[]) => cells;

/** Each with its layout, the roles of its first row, and how many rows are read; all were right at first sight. */
const tables: readonly (readonly [name: string, rows: WrittenTable, read: string])[] = [
  [
    'transposed 1',
    [
      row('', 'Kai', 'Mia'),
      row('What worries us', 'Kai is late for school', 'Mia is not eating'),
      row('What we want to see', 'Kai on time', 'Mia eats breakfast'),
      row('What will be done', 'Jo Bell will ring at 8', 'Sam will buy cereal'),
      row('Who will do it', 'Jo Bell', 'Sam'),
      row('Target date', '1/2/27', '3/2/27'),
    ],
    'transposed: need outcome action who when x2',
  ],
  [
    'transposed 2',
    [
      row('Objective', 'Attendance above 90%', 'Home is warm'),
      row('Task', 'Jo to walk Kai to school', 'Housing to mend the boiler'),
      row('Responsible', 'Jo', 'Ann Lee'),
      row('Timescale', 'Weekly until March 2027', 'by 4 May 2027'),
      row('Evidence', 'School register', 'Visit'),
    ],
    'transposed: outcome action who when measure x2',
  ],
  [
    'labelled pairs',
    [
      row('Worry', 'Kai is late', 'Lead', 'Jo Bell'),
      row('Action', 'Jo to ring', 'By', '1/2/27'),
      row('Worry', 'Mia is cold', 'Lead', 'Sam'),
      row('Action', 'Sam to buy a coat', 'By', '3/2/27'),
    ],
    'form: need who action when x2',
  ],
  [
    'label form hints',
    [
      row('1. What is the concern? (in plain words)', 'Kai is late for school most days'),
      row('2. What do we want to change?', 'Kai is in school by 9'),
      row('3. What will we do about it?', 'Jo to ring at 8'),
      row('4. Who is doing this?', 'Jo Bell'),
      row('5. When by?', '1/2/27'),
    ],
    'form: need outcome action who when x1',
  ],
  [
    'paired lists',
    [
      row('Outcome', 'Actions', 'Owners', 'Dates'),
      row('Kai is in school', '1. Jo to ring\n2. Sam to walk', '1. Jo\n2. Sam', '1. 1/2/27\n2. 3/2/27'),
    ],
    'columns: outcome action who when x1',
  ],
  [
    'paired lists numbered heading',
    [
      row('Goals', 'What we agreed', 'Who / when'),
      row('1) Kai is in school', 'a) Jo to ring\nb) Sam to walk', 'a) Jo, Friday\nb) Sam, 3/2/27'),
    ],
    'columns: outcome action who+when x1',
  ],
  [
    'in-cell',
    [
      row('Identified need: Kai is late for school', 'Lead worker: Jo Bell'),
      row('Agreed actions: Jo to ring at 8', 'Review by: 1/2/27'),
    ],
    'form: need who action when x1',
  ],
  [
    'block per need',
    [
      row('Need 1', 'Kai is late for school'),
      row('What will happen', 'Jo to ring'),
      row('By whom', 'Jo'),
      row('By when', '1/2/27'),
      row('Need 2', 'Mia is cold'),
      row('What will happen', 'Sam to buy coat'),
      row('By whom', 'Sam'),
      row('By when', '3/2/27'),
    ],
    'form: need action who when x2',
  ],
  [
    'stacked',
    [
      row('What we are worried about'),
      row('Kai is late for school most days'),
      row('What we will do'),
      row('Jo Bell to ring at 8'),
      row('Who'),
      row('Jo Bell'),
      row('When'),
      row('1/2/27'),
    ],
    'form: need action who when x1',
  ],
];

describe('tables in other councils’ words', () => {
  it.each(tables)('are read: %s', (_, rows, read) => {
    const plan = recognisePlan(written(rows)).tables[0]?.plan;
    const roles = plan?.layout === 'columns' ? plan.roles : plan?.rows[0]?.cells.map(({ role }) => role);
    expect(`${plan?.layout ?? ''}: ${(roles ?? []).join(' ')} x${String(plan?.rows.length)}`).toBe(read);
  });
});
