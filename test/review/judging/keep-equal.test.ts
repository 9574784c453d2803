import { equalParts, keepEqual } from '../../../src/review/judging/keep-equal';
import { findingAt, planTable, reviewOf } from '../../taskpane/review-shown';

const plan = planTable({ need: 'Need', who: 'By whom' }, [
  { need: 'Ellie’s teeth hurt', who: 'school nurse' },
  { need: 'Jayden misses school', who: 'school' },
]);
const nurse = findingAt(plan, 1, 'who', 'school nurse', { id: 'nurse' });
const school = findingAt(plan, 2, 'who', 'school', { id: 'school' });

describe('the parts of a review that are equal to those before', () => {
  it('are the very same, wherever they stand among the findings', () => {
    const before = reviewOf([plan], [school]);
    const again = structuredClone(reviewOf([plan], [nurse, school]));
    const kept = keepEqual(again, before);
    expect(kept).toEqual(again);
    expect(kept.findings[1]).toBe(before.findings[0]);
    expect(kept.letters).toBe(before.letters);
  });

  it('do not take in what has changed', () => {
    const before = reviewOf([plan], [nurse, school]);
    const again = reviewOf([plan], [nurse, { ...school, message: 'Another.' }]);
    const kept = keepEqual(structuredClone(again), before);
    expect(kept).toEqual(again);
    expect(kept.findings[0]).toBe(before.findings[0]);
    expect(kept.findings[1]).not.toBe(before.findings[1]);
  });

  it.each([
    [
      [1, 2],
      [1, 2, 3],
    ],
    [
      [1, 2, 3],
      [1, 2],
    ],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: 1, b: undefined }, { a: 1 }],
    [
      { b: undefined, c: 1 },
      { a: 1, c: 1 },
    ],
    [[], {}],
    [null, {}],
    [{ a: null }, { a: {} }],
    [['a'], { 0: 'a' }],
  ])('are no more than %j where it was %j', (now: unknown, before: unknown) => {
    expect(equalParts(now, before)).toStrictEqual(now);
  });
});
