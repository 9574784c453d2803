import { readingAge, sentenceWeights, syllables } from '../../../src/language/sentences/reading-age';
import { readStatement } from '../../../src/language/statement-reading';
import { factsOf } from '../made-facts';

const weights = (text: string) => sentenceWeights(readStatement(text, factsOf()));

describe('reading age', () => {
  it.each([
    ['safeguarding', 3],
    ['behaviour', 3],
    ['going', 2],
    ['houses', 2],
    ['missed', 1],
    ['needed', 2],
    ['statement', 2],
    ['carefully', 3],
    ['education', 4],
    ['period', 3],
  ])('counts the syllables of %s', (plain, count) => {
    expect(syllables({ plain })).toBe(count);
  });

  it('does not count names, dates and brackets', () => {
    const [sentence] = weights('Chukwuemeka Okonkwo (social worker) will call on 3 March 2027.');
    expect(sentence?.words).toBeLessThanOrEqual(3);
  });

  it('is higher for longer words and sentences', () => {
    const plain = readingAge(
      weights('Mum will take Ellie to school each day. She will stay until the bell rings.'),
    );
    const hard = readingAge(
      weights(
        'Professionals will facilitate multidisciplinary conversations regarding developmental vulnerabilities.',
      ),
    );
    expect(plain).toBeLessThan(10);
    expect(hard).toBeGreaterThan(18);
    expect(readingAge([])).toBe(0);
  });
});
