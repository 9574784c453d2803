import type { RawDocument } from '../../src/document/open-document';
import { readDocument } from '../../src/ooxml/read-document';
import type { CellAsRead, TableAsRead } from '../../src/plan/document-as-read';
import { flatOpc, p, r, sdt, tbl, tc, tr } from './flat-opc';

/** A document of one table; `texts` are Word's paragraphs of it. */
function documentOf(table: string, texts: readonly string[] = [], styles = ''): RawDocument {
  return {
    paragraphs: texts.map((text) => ({ text, tableDepth: 1, style: 'Normal' })),
    tables: [{ firstParagraph: 0, paragraphCount: texts.length, ooxml: flatOpc(table, styles), values: [] }],
  };
}

function read(table: string, texts: readonly string[] = [], styles = ''): readonly TableAsRead[] {
  return readDocument(documentOf(table, texts, styles)).tables;
}

const textsOf = (cell: CellAsRead | undefined): string[] =>
  (cell?.paragraphs ?? []).map((paragraph) => paragraph.text);
/** The one paragraph of the one cell that this paragraph markup makes. */
const textOf = (...paragraphs: string[]): string[] =>
  textsOf(read(tbl(tr([tc(paragraphs.join(''))])))[0]?.cells[0]);

describe('the grid', () => {
  it('gives merged cells once, at their first row and column', () => {
    const [table] = read(
      tbl(
        tr([tc('Title', '<w:gridSpan w:val="3"/>')], '<w:tblHeader/>'),
        tr([tc('A', '<w:vMerge w:val="restart"/>'), tc('b'), tc('c')]),
        tr([tc('', '<w:vMerge/>'), tc('d', '<w:gridSpan w:val="2"/>')]),
        tr([tc('e')], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
      ),
    );
    expect(table).toMatchObject({ rowCount: 4, columnCount: 3, repeatedHeadingRows: 1, parent: null });
    expect(table?.cells.map((c) => [textsOf(c)[0], c.row, c.column, c.rowSpan, c.columnSpan])).toEqual([
      ['Title', 0, 0, 1, 3],
      ['A', 1, 0, 2, 1],
      ['b', 1, 1, 1, 1],
      ['c', 1, 2, 1, 1],
      ['d', 2, 1, 1, 2],
      ['e', 3, 1, 1, 1],
    ]);
  });
});
void [sdt, p, r, textOf];
