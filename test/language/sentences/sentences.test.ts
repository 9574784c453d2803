import { sentencesOf } from '../../../src/language/sentences/sentences';

describe('sentences', () => {
  it.each([
    ['Mum rings. Dad waits.', ['Mum rings.', 'Dad waits.']],
    ['Dr. Khan and Mrs. Reed meet, e.g. on Monday.', ['Dr. Khan and Mrs. Reed meet, e.g. on Monday.']],
    ['By 12.06.26 at 3.15pm', ['By 12.06.26 at 3.15pm']],
    ['• Mum rings\n• Dad waits', ['Mum rings', 'Dad waits']],
    ['Is it so? Yes!', ['Is it so?', 'Yes!']],
    ['  ', []],
  ])('of %j', (text, expected) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
