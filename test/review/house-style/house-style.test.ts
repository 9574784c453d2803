import { defaultHouseStyle, parseHouseStyle } from '../../../src/review/house-style/house-style';
import { HouseStyleError } from '../../../src/review/house-style/house-style-error';

const sentenceFor = (style: unknown): string => {
  try {
    parseHouseStyle(typeof style === 'string' ? style : JSON.stringify(style));
  } catch (error) {
    if (error instanceof HouseStyleError) return error.message;
    throw error;
  }
  return 'no error';
};

describe('the house style', () => {
  it('is the default where it says nothing', () => {
    expect(parseHouseStyle('{}')).toEqual(defaultHouseStyle);
  });

  it('changes what it names and nothing else', () => {
    const style = parseHouseStyle(
      JSON.stringify({
        checks: { 'vague-word': 'off' },
        roles: ['early years navigator'],
        acronyms: { MAST: 'Multi-Agency Support Team' },
        limits: { actions: 20 },
        letters: { a: 'attainable' },
        words: { 'subjective-term': { add: ['homely'] } },
      }),
    );
    expect(style.checks).toEqual({ 'vague-word': 'off' });
    expect(style.house).toEqual({
      roles: ['early years navigator'],
      services: [],
      acronyms: { MAST: 'Multi-Agency Support Team' },
    });
    expect(style.limits).toEqual({ ...defaultHouseStyle.limits, actions: 20 });
    expect(style.letters).toEqual({ ...defaultHouseStyle.letters, a: 'attainable' });
    expect(style.words).toEqual({ 'subjective-term': { add: ['homely'], leave: [] } });
  });

  it.each([
    ['{', 'The house style is not readable JSON.'],
    ['[]', 'The house style must be one JSON object.'],
    [{ colour: 'blue' }, 'In the house style, “colour” is no part of a house style.'],
    [{ limits: { actions: 0 } }, 'In the house style, “limits.actions” must be 1 or more.'],
    [{ limits: { actions: '12' } }, 'In the house style, “limits.actions” must be a number.'],
    [{ limits: { rows: 3 } }, 'In the house style, “limits.rows” is no limit.'],
    [
      { checks: { 'no-such-check': 'off' } },
      'In the house style, “checks.no-such-check” names no check that there is.',
    ],
    [
      { checks: { 'vague-word': 'maybe' } },
      'In the house style, “checks.vague-word” must be one of: on, off, asked.',
    ],
    [{ roles: 'nurse' }, 'In the house style, “roles” must be a list of words.'],
    [{ roles: ['nurse', 3] }, 'In the house style, “roles.1” must be text.'],
    [
      { dateForm: 'mm/dd' },
      'In the house style, “dateForm” must be one of: dd/mm/yyyy, dd.mm.yyyy, d month yyyy.',
    ],
    [
      { words: { 'no-owner': { add: ['x'] } } },
      'In the house style, “words.no-owner” names no check that keeps a list of words.',
    ],
    [`{"roles":["${'x'.repeat(200_000)}"]}`, 'The house style is longer than 200,000 characters.'],
    [{ letters: { m: 'magical' } }, 'In the house style, “letters.m” must be one of: measurable.'],
  ])('names the field that is wrong in one sentence: %#', (style, sentence) => {
    expect(sentenceFor(style)).toBe(sentence);
  });
});
