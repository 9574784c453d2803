import { hangingClauses, hangs, saysWhatFor } from '../../../src/language/sentences/clauses';
import { wordsOf } from '../../../src/language/sentences/words';

const clauses = (text: string) =>
  hangingClauses(text, wordsOf(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('clauses that hang on another', () => {
  it.each([
    ['If Marie cannot attend, she tells Tim.', ['condition: If Marie cannot attend']],
    ['Should Marie not attend, she tells Tim.', ['condition: Should Marie not attend']],
    ['Jade is sober when she has Alfie.', ['time: when she has Alfie.']],
    ['Plan made so that he does not go out.', ['purpose: so that he does not go out.']],
    ['Ring early so Ellie does not wait.', ['purpose: so Ellie does not wait.']],
    ['Jayden stays home because he has no pass.', ['reason: because he has no pass.']],
    ['Dad knows that hitting is not safe.', ['reported: that hitting is not safe.']],
    ['Anyone who is not known is asked in.', ['relative: who is not known is asked in.']],
  ])('are found in %s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it('tell whether a place stands in one', () => {
    const text = 'If Marie cannot attend, she tells Tim.';
    const all = hangingClauses(text, wordsOf(text));
    expect(hangs(all, text.indexOf('cannot'))).toBe(true);
    expect(hangs(all, text.indexOf('cannot'), 'purpose')).toBe(false);
    expect(hangs(all, text.indexOf('tells'))).toBe(false);
  });

  it('tell a purpose from an agreement', () => {
    const at = (text: string, word: string) =>
      saysWhatFor(
        text,
        wordsOf(text),
        wordsOf(text).findIndex(({ plain }) => plain === word),
      );
    expect(at('Dave agrees to attend a group to address his violence.', 'address')).toBe(true);
    expect(at('Dave agrees to address his violence.', 'address')).toBe(false);
  });
});
