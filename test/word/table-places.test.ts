import { countsByDepth, placeTables } from '../../src/word/table-places';

describe('placing tables among the paragraphs of the body', () => {
  it('finds each table behind the paragraphs that stand before it', () => {
    expect(placeTables([0, 1, 1, 0, 0, 1, 2, 1], [2, 3])).toEqual([
      { firstParagraph: 1, paragraphCount: 2 },
      { firstParagraph: 5, paragraphCount: 3 },
    ]);
  });

  it('parts two tables that touch', () => {
    expect(placeTables([1, 1, 1, 1, 1, 0], [2, 3])).toEqual([
      { firstParagraph: 0, paragraphCount: 2 },
      { firstParagraph: 2, paragraphCount: 3 },
    ]);
  });

  it('never takes a paragraph outside the table', () => {
    expect(placeTables([1, 1, 0, 1], [3, 1])).toEqual([
      { firstParagraph: 0, paragraphCount: 2 },
      { firstParagraph: 3, paragraphCount: 1 },
    ]);
  });

  it('gives a table that has no paragraphs the end of the body', () => {
    expect(placeTables([0, 0], [4])).toEqual([{ firstParagraph: 2, paragraphCount: 0 }]);
  });
});

describe('counting the paragraphs of tables by their depth', () => {
  it('tells each table that stands apart, nested ones in it', () => {
    expect(countsByDepth([0, 1, 1, 0, 1, 2, 2, 1], 2)).toEqual([2, 4]);
    expect(countsByDepth([0, 0], 0)).toEqual([]);
  });

  it('tells nothing where two tables touch', () => {
    expect(countsByDepth([1, 1, 1, 0], 2)).toBeNull();
  });
});
