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

  it.each([
    'Next review: Tuesday 2 February 2027, 4pm, at school',
    'TAF 2: 24 February 2027, 1pm, at school.',
    'RCPC booked 24/02/27',
    'We will see how it is going on 24 February 2027.',
    'This plan lasts until 24 February 2027, when we decide together whether it is still needed.',
    'Everyone comes back on 24 February 2027 at 2pm.',
    'Midway check: 24 February 2027',
  ])('takes for a review: %s', (text) => {
    const example = { row: { action: 'Mum to ring the clinic by 12 January 2027.' }, before: [text] };
    expect(judgeExamples([example], [noReviewDate]).planFindings).toEqual([]);
  });

  it.each([
    'Leah’s asthma review is on 24 February 2027.',
    'Court hearing: 24 February 2027',
    'The tenancy ends on 24 February 2027.',
    'Leah starts swimming on 24 February 2027.',
    'Parents’ evening is 24 February 2027.',
  ])('takes for no review: %s', (text) => {
    const example = { row: { action: 'Mum to ring the clinic by 12 January 2027.' }, before: [text] };
    expect(judgeExamples([example], [noReviewDate]).planFindings).toHaveLength(1);
  });
});
