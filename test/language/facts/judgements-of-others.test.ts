import { withoutJudgements } from '../../../src/language/facts/judgements-of-others';

describe('withoutJudgements', () => {
  it.each([
    ['Mum does not accept the risk.', 'Mum goes the risk.'],
    ['Ellie has never told anyone.', 'Ellie goes anyone.'],
    ['Dad raises his voice and says little.', 'Dad goes and goes.'],
  ])('takes the judgement out of: %s', (text, left) => {
    expect(withoutJudgements(text)).toBe(left);
  });

  it.each(['Mum does not want more visits.', 'Ellie says she is sad.', 'Dad told Tim he is tired.'])(
    'leaves as it is: %s',
    (text) => {
      expect(withoutJudgements(text)).toBe(text);
    },
  );
});
