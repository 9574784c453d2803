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
