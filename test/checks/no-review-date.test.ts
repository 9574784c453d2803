import { noReviewDate } from '../../src/checks/no-review-date';
import { judgeExamples } from './run-examples';

const { bad, good } = noReviewDate.metadata.examples;

describe('no-review-date', () => {
  it('asks for a review date where the document has none', () => {
    expect(judgeExamples(bad, [noReviewDate]).planFindings.map(({ check }) => check)).toEqual([
      'no-review-date',
    ]);
  });

  it('finds the date wherever it stands', () => {
    expect(judgeExamples(good, [noReviewDate]).planFindings).toEqual([]);
  });
});
