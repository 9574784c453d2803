import fc from 'fast-check';
import { alignSequences } from '../../src/ooxml/align-sequences';

/** The length of the longest common subsequence, the slow and sure way. */
function longest(a: string, b: string): number {
  let before = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const row = [0];
    for (let at = 1; at <= b.length; at += 1) {
      const agreed = b[at - 1] === letter ? (before[at - 1] ?? 0) + 1 : 0;
      row.push(Math.max(agreed, before[at] ?? 0, row[at - 1] ?? 0));
    }
    before = row;
  }
  return before.at(-1) ?? 0;
}

describe('alignSequences', () => {
  it('pairs as many items as can be paired, in order, and only those that agree', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, word, (a, b) => {
        const pairs = alignSequences(a.length, b.length, (x, y) => a[x] === b[y]);
        expect(pairs).toHaveLength(longest(a, b));
        pairs.forEach(([x, y], at) => {
          const [lastX, lastY] = pairs[at - 1] ?? [-1, -1];
          expect(a[x]).toBe(b[y]);
          expect(x > lastX && y > lastY).toBe(true);
        });
      }),
    );
  });
});
