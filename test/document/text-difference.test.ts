import fc from 'fast-check';
import { textDifference, withReplacements } from '../../src/document/text-difference';

/** The words taken out and put in, as "old → new". */
const shown = (before: string, after: string) =>
  textDifference(before, after).map(({ start, end, text }) => `${before.slice(start, end)} → ${text}`);

describe('the difference between two texts', () => {
  it.each([
    [
      'Health visitor to visit.',
      'Asha Khan (health visitor) to visit.',
      ['Health → Asha Khan (health', ' → )'],
    ],
    ['Mum to ring soon.', 'Mum to ring by Friday.', ['soon → by Friday']],
    ['Mum to ring.', 'Mum to ring. If she cannot, Dad rings.', [' →  If she cannot, Dad rings.']],
    ['Mum to ring the clinic', 'Mum to ring', [' the clinic → ']],
    ['ask the nurse', 'tell a doctor', ['ask the nurse → tell a doctor']],
    ['', 'Asha Khan', [' → Asha Khan']],
    ['TBC', '', ['TBC → ']],
    ['same', 'same', []],
  ])('of “%s” and “%s” is the fewest words', (before, after, expected) => {
    expect(shown(before, after)).toEqual(expected);
  });

  it('makes the one into the other, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'ab', ' ', '  ', '.', '-', '\ue003', 'é', '😀'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const replacements = textDifference(before, after);
        expect(withReplacements(before, replacements)).toBe(after);
        replacements.forEach(({ start, end }, at) => {
          expect(start).toBeLessThanOrEqual(end);
          expect(start).toBeGreaterThanOrEqual(replacements[at - 1]?.end ?? 0);
        });
      }),
    );
  });

  it('is quick for a text of thousands of words', () => {
    const long = Array.from({ length: 4000 }, (_, at) => `word${String(at)}`).join(' ');
    const began = performance.now();
    expect(shown(long, `${long} more`)).toHaveLength(1);
    expect(shown(long, long.split(' ').reverse().join(' '))).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
