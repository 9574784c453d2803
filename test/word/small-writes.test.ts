import fc from 'fast-check';
import { smallWrites } from '../../src/word/small-writes';

/** The text with the calls made one after the other, and whether any call had words to search for. */
const made = (current: string, wanted: string) =>
  smallWrites(current, wanted).reduce(
    (text, { start, end, where, text: words }) =>
      where === 'Replace'
        ? text.slice(0, start) + words + text.slice(end)
        : where === 'Start'
          ? text.slice(0, start) + words + text.slice(start)
          : text.slice(0, end) + words + text.slice(end),
    current,
  );

describe('the small writes that make one text into another', () => {
  it.each([
    [
      'Mum',
      '(nurse) Mum Mum',
      [
        ['Mum', 'End', ' Mum'],
        ['Mum', 'Start', '(nurse) '],
      ],
    ],
    ['two  spaces', 'two spaces', [['two  ', 'Replace', 'two ']]],
    [' Mum ', 'Mum', [[' Mum ', 'Replace', 'Mum']]],
    ['Mum to ring.', 'Mum to ring by Friday.', [['ring', 'End', ' by Friday']]],
    ['one three', 'one two three', [['one', 'End', ' two']]],
  ])('of “%s” and “%s”', (current, wanted, expected) => {
    const writes = smallWrites(current, wanted).map(({ start, end, where, text }) => [
      current.slice(start, end),
      where,
      text,
    ]);
    expect(writes).toEqual(expected);
  });

  it('make it, whatever they are, and each has words to search for', () => {
    const word = fc.constantFrom('a', 'b', 'ab', ' ', '  ', '.', '(', '-');
    const text = fc.array(word, { maxLength: 8 }).map((all) => all.join(''));
    const words = text.filter((each) => each.trim() !== '');
    fc.assert(
      fc.property(words, text, (current, wanted) => {
        expect(made(current, wanted)).toBe(wanted);
        for (const { start, end } of smallWrites(current, wanted))
          expect(current.slice(start, end).trim()).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});
