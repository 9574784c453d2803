import { openExample } from './open-example';

const row = ['Sleep', 'Health visitor to visit', 'Weekly'];
const plan = (rows: number) => ({ rows: [['Need', 'Action', 'When'], ...Array<string[]>(rows).fill(row)] });

describe('reading the open document through Office.js', () => {
  it('gives every paragraph, and each table with its place and its markup', async () => {
    const { document } = openExample(['Plan for Amira', plan(1), 'Signed', { rows: [['Mum', '']] }]);
    const { paragraphs, tables } = await document.read();
    expect(paragraphs.map(({ text }) => text)).toEqual(
      ['Plan for Amira', 'Need', 'Action', 'When', ...row, 'Signed', 'Mum', ''].concat(
        paragraphs.slice(10).map(() => ''),
      ),
    );
    expect(paragraphs.slice(0, 8).map(({ tableDepth }) => tableDepth)).toEqual([0, 1, 1, 1, 1, 1, 1, 0]);
    expect(tables.map(({ firstParagraph, paragraphCount }) => [firstParagraph, paragraphCount])).toEqual([
      [1, 6],
      [8, 2],
    ]);
    expect(tables[0]?.ooxml).toContain('Health visitor to visit');
    expect(tables[0]?.ooxml).not.toContain('Mum');
  });

  it('parts tables that touch, and keeps a nested one with its table', async () => {
    const nested = { rows: [['a', ['b', { rows: [['c', 'd']] }]]] };
    const { document } = openExample([nested, { rows: [['e']] }, 'end']);
    const { paragraphs, tables } = await document.read();
    expect(paragraphs.map(({ tableDepth }) => tableDepth)).toEqual([1, 1, 2, 2, 1, 1, 0]);
    expect(tables.map(({ firstParagraph, paragraphCount }) => [firstParagraph, paragraphCount])).toEqual([
      [0, 5],
      [5, 1],
    ]);
  });

  it('makes as many round trips for a thousand rows as for ten', async () => {
    const trips = async (rows: number) => {
      const { document, office } = openExample(['Plan', plan(rows)]);
      await document.read();
      return office.host.roundTrips;
    };
    const ten = await trips(10);
    expect(await trips(1000)).toBe(ten);
    expect(ten).toBeLessThanOrEqual(4);
  });

  it('gives the texts of the cells where Word cannot give the markup', async () => {
    const { document } = openExample(['Plan', plan(1), { rows: [['Mum']] }], { ooxmlFails: true });
    const { tables } = await document.read();
    expect(tables).toEqual([
      { firstParagraph: 1, paragraphCount: 6, ooxml: null, values: [['Need', 'Action', 'When'], row] },
      { firstParagraph: 7, paragraphCount: 1, ooxml: null, values: [['Mum']] },
    ]);
  });

  it('stops when asked', async () => {
    const { document } = openExample(['Plan', plan(1)]);
    await expect(document.read(AbortSignal.abort())).rejects.toMatchObject({ kind: 'stopped' });
  });

  it('reads a document without tables', async () => {
    const { document } = openExample(['Only a letter']);
    expect((await document.read()).tables).toEqual([]);
  });
});
