/** Which of the body's paragraphs belong to a table. */
export interface TablePlace {
  /** Position among all body paragraphs. */
  readonly firstParagraph: number;
  readonly paragraphCount: number;
}

/**
 * Where the tables of the body stand among its paragraphs. `depths` has the table depth of every body paragraph,
 * `counts` the number of paragraphs of each table that is not nested, in document order: Word gives no positions, and
 * two tables that touch show only by their counts.
 */
export function placeTables(depths: readonly number[], counts: readonly number[]): readonly TablePlace[] {
  let next = 0;
  return counts.map((count) => {
    const first = depths.findIndex((depth, position) => position >= next && depth > 0);
    if (first === -1) return { firstParagraph: depths.length, paragraphCount: 0 };
    const outside = depths.findIndex((depth, position) => position > first && depth === 0);
    next = Math.min(first + count, outside === -1 ? depths.length : outside);
    return { firstParagraph: first, paragraphCount: next - first };
  });
}

/**
 * The number of paragraphs of each of `tables` tables, where the depths tell it by themselves: no two of them touch.
 * `null` where they do, and Word is to be asked.
 */
export function countsByDepth(depths: readonly number[], tables: number): readonly number[] | null {
  const counts: number[] = [];
  depths.forEach((depth, position) => {
    if (depth === 0) return;
    if ((depths[position - 1] ?? 0) === 0) counts.push(0);
    counts.push((counts.pop() ?? 0) + 1);
  });
  return counts.length === tables ? counts : null;
}
