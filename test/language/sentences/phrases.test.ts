import { phraseList } from '../../../src/language/sentences/phrases';
import { inflections } from '../../../src/language/deeds/word-forms';
import { wordsOf } from '../../../src/language/sentences/words';

function found(entries: readonly (readonly [string, string])[], text: string) {
  return phraseList(entries, inflections)
    .find(text, wordsOf(text))
    .map(({ entry, start, end }) => `${entry}: ${text.slice(start, end)}`);
}

describe('phrases', () => {
  it('are found at their longest', () => {
    expect(
      found(
        [
          ['no', 'no'],
          ['no longer', 'longer'],
        ],
        'No longer, no',
      ),
    ).toEqual(['longer: No longer', 'no: no']);
  });

  it('may hold alternatives, words that may be missing, and all forms of a verb', () => {
    const list = [['~keep a|an ?close eye on', 'watch']] as const;
    expect(found(list, 'Keeping an eye on it; kept a close eye on it; keep eye on it')).toEqual([
      'watch: Keeping an eye on',
      'watch: kept a close eye on',
    ]);
  });

  it('may be written with a hyphen or a space, and stand beside a slash', () => {
    expect(
      found([['age-appropriate', 'age']], 'age-appropriate, age appropriate, age\u2011appropriate'),
    ).toHaveLength(3);
    expect(found([['tidy', 'tidy']], 'clean/tidy')).toEqual(['tidy: tidy']);
  });

  it('do not run over a comma or a full stop', () => {
    expect(found([['good enough', 'good']], 'Good. Enough is good, enough')).toEqual([]);
  });
});
