import fc from 'fast-check';
import { recognisePlan } from '../../src/plan/recognise-plan';
import { written, type WrittenCell } from './written-tables';

const text = fc.oneof(
  fc.constantFrom(
    '',
    'Outcome',
    'Who',
    'By when?',
    'Action',
    'Need',
    'Goal 1: be well',
    'Ellie',
    '1',
    '1/5/26',
    'Signed',
  ),
  fc.string({ maxLength: 20 }),
);
const cell: fc.Arbitrary<WrittenCell> = fc.record({
  text,
  across: fc.integer({ min: 1, max: 3 }),
  down: fc.integer({ min: 1, max: 2 }),
});
const table = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 });

describe('any table', () => {
  it('is recognised without failing, and every statement stands where it says', () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 3 }), (tables) => {
        const document = written(...tables);
        const plan = recognisePlan(document);
        expect(plan.tables.map(({ index }) => index)).toEqual(document.tables.map(({ index }) => index));
        expect(plan.rows.map(({ index }) => index)).toEqual(plan.rows.map((_, at) => at));
        for (const row of plan.rows) {
          for (const { statements } of row.cells) {
            for (const { place, text: words } of statements) {
              const found = document.tables[place.table]?.cells.find(
                (candidate) => candidate.row === place.row && candidate.column === place.column,
              );
              expect(found?.paragraphs[place.paragraph]?.text).toBe(words);
              expect(words.trim()).not.toBe('');
            }
          }
        }
      }),
    );
  });
});
