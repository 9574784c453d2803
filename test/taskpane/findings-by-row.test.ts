import type { PlanRow } from '../../src/plan/plan';
import { findingsByRow } from '../../src/taskpane/findings-by-row';
import { findingAt, planTable, reviewOf } from './review-shown';

const headings = { need: 'What needs to change', action: 'Action', who: 'By whom' } as const;

describe('findings by row', () => {
  const plan = planTable(headings, [
    { need: 'Ellie’s teeth hurt', action: 'School nurse to ring the dentist', who: 'school nurse' },
    { need: 'Jayden misses school', action: 'Mum to walk with him', who: 'Mum' },
    { need: 'The house is cold', action: 'Landlord to mend the boiler', who: '' },
  ]);

  it('puts each finding under its row, in the order given, and leaves rows with none out', () => {
    const review = reviewOf(
      [plan],
      [
        findingAt(plan, 1, 'action', 'School nurse'),
        findingAt(plan, 1, 'who', 'school nurse'),
        findingAt(plan, 3, 'who', ''),
      ],
    );
    const [table] = findingsByRow(review);
    expect(table?.onlyOne).toBe(true);
    expect(table?.rows.map(({ number, label }) => [number, label])).toEqual([
      [1, 'Ellie’s teeth hurt'],
      [3, 'The house is cold'],
    ]);
    expect(table?.rows[0]?.findings.map(({ finding, heading }) => [finding.phrase, heading])).toEqual([
      ['School nurse', 'Action'],
      ['school nurse', 'By whom'],
    ]);
  });

  it('shortens a heading that is a whole paragraph', () => {
    const wordy = planTable(
      { action: 'NEXT STEPS\nWhat needs to be done to reduce the risks and meet needs?' },
      [{ action: 'Gran to come' }],
    );
    const [table] = findingsByRow(reviewOf([wordy], [findingAt(wordy, 1, 'action', 'Gran')]));
    expect(table?.rows[0]?.findings[0]?.heading).toBe('NEXT STEPS What needs to be done to …');
  });

  it('counts the rows of each plan table from one', () => {
    const second = planTable(headings, [{ action: 'Dad to come' }, { action: 'Gran to come' }], {
      index: 4,
      title: 'Plan for Jayden',
      firstRow: 3,
    });
    const review = reviewOf(
      [plan, second],
      [findingAt(plan, 2, 'who', 'Mum'), findingAt(second, 2, 'action', 'Gran')],
    );
    expect(
      findingsByRow(review).map(({ number, title, onlyOne, rows }) => ({
        number,
        title,
        onlyOne,
        rows: rows.map((row) => row.number),
      })),
    ).toEqual([
      { number: 1, title: '', onlyOne: false, rows: [2] },
      { number: 2, title: 'Plan for Jayden', onlyOne: false, rows: [2] },
    ]);
  });

  it('shows a finding in a cell merged over several rows once, under the first of them', () => {
    const [first, second] = plan.rows as [PlanRow, PlanRow];
    const merged = {
      ...plan,
      rows: [first, { ...second, cells: [...first.cells.slice(0, 1), ...second.cells.slice(1)] }],
    };
    const review = reviewOf([merged], [findingAt(plan, 1, 'need', 'teeth')]);
    expect(findingsByRow(review)[0]?.rows.map(({ number }) => number)).toEqual([1]);
  });

  it('keeps a finding that stands in no cell of a row with the row before it', () => {
    const finding = findingAt(plan, 2, 'who', 'Mum');
    const review = reviewOf([plan], [{ ...finding, at: { ...finding.at, column: 9 } }]);
    expect(findingsByRow(review)[0]?.rows.map(({ number }) => number)).toEqual([2]);
  });

  it('names the words that a suggestion replaces only where they are not plain', () => {
    const replaced = (start: number, end: number) =>
      findingsByRow(
        reviewOf(
          [plan],
          [
            findingAt(plan, 1, 'action', 'School nurse', {
              suggest: (at) => ({ kind: 'rewrite', text: 'Asha Khan', replaces: { ...at, start, end } }),
            }),
          ],
        ),
      )[0]?.rows[0]?.findings[0]?.replaced;
    expect(replaced(0, 12)).toBeNull();
    expect(replaced(0, 32)).toBeNull();
    expect(replaced(5, 5)).toBeNull();
    expect(replaced(0, 20)).toBe('School nurse to ring');
  });
});
