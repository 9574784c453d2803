/** More differences than this are not worth finding: what lies between them is left unmatched. */
const MOST_DIFFERENCES = 2000;

/**
 * The longest run of pairs `[a, b]`, both rising, whose items agree (Myers, 1986): `a` from 0 to `lengthA`, `b` from
 * 0 to `lengthB`. Time grows with the number of differences, not with the product of the lengths.
 */
export function alignSequences(
  lengthA: number,
  lengthB: number,
  agree: (a: number, b: number) => boolean,
): [number, number][] {
  const pairs: [number, number][] = [];
  let start = 0;
  while (start < lengthA && start < lengthB && agree(start, start)) {
    pairs.push([start, start]);
    start += 1;
  }
  let tail = 0;
  const room = Math.min(lengthA, lengthB) - start;
  while (tail < room && agree(lengthA - 1 - tail, lengthB - 1 - tail)) tail += 1;
  const between = middlePairs(lengthA - start - tail, lengthB - start - tail, (a, b) =>
    agree(a + start, b + start),
  );
  for (const [a, b] of between) pairs.push([a + start, b + start]);
  for (; tail > 0; tail -= 1) pairs.push([lengthA - tail, lengthB - tail]);
  return pairs;
}

function middlePairs(
  lengthA: number,
  lengthB: number,
  agree: (a: number, b: number) => boolean,
): [number, number][] {
  if (lengthA === 0 || lengthB === 0) return [];
  const most = Math.min(lengthA + lengthB, MOST_DIFFERENCES);
  // furthest[k]: how far into A the best path on diagonal k (a - b) has come with this many differences.
  let furthest = new Map<number, number>([[1, 0]]);
  const history: ReadonlyMap<number, number>[] = [];
  for (let differences = 0; differences <= most; differences += 1) {
    history.push(furthest);
    const next = new Map<number, number>();
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let a = step(furthest, diagonal, differences);
      while (a < lengthA && a - diagonal < lengthB && a - diagonal >= 0 && agree(a, a - diagonal)) a += 1;
      next.set(diagonal, a);
      if (a >= lengthA && a - diagonal >= lengthB) return pathBack(history, lengthA, lengthB);
    }
    furthest = next;
  }
  return [];
}

/** Where a path on this diagonal stands after one more difference, before it follows what agrees. */
function step(furthest: ReadonlyMap<number, number>, diagonal: number, differences: number): number {
  const fromAbove = furthest.get(diagonal + 1) ?? -1;
  const fromLeft = furthest.get(diagonal - 1) ?? -1;
  const skipsB = diagonal === -differences || (diagonal !== differences && fromLeft < fromAbove);
  return skipsB ? fromAbove : fromLeft + 1;
}

function pathBack(
  history: readonly ReadonlyMap<number, number>[],
  lengthA: number,
  lengthB: number,
): [number, number][] {
  const pairs: [number, number][] = [];
  let a = lengthA;
  let b = lengthB;
  for (let differences = history.length - 1; differences >= 0; differences -= 1) {
    const furthest = history[differences] ?? new Map<number, number>();
    const diagonal = a - b;
    const startOfSnake = step(furthest, diagonal, differences);
    while (a > startOfSnake && a > 0 && b > 0) {
      a -= 1;
      b -= 1;
      pairs.push([a, b]);
    }
    const fromAbove = furthest.get(diagonal + 1) ?? -1;
    const fromLeft = furthest.get(diagonal - 1) ?? -1;
    const skipsB = diagonal === -differences || (diagonal !== differences && fromLeft < fromAbove);
    if (skipsB) b -= 1;
    else a -= 1;
  }
  return pairs.reverse();
}
