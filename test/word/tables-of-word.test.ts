import { p, sdt, tbl, tc, tr } from '../ooxml/flat-opc';
import { readTable } from './word-markup';

const plain = 'Asha to ring regularly';
const headings = tr(['Outcome', 'Action', 'Who', 'When'].map((heading) => tc(heading)));
const row = (action = plain, properties = ''): string =>
  tr([tc('Ellie is safe'), tc(action), tc('Asha Khan'), tc('1/5/2027')], properties);
const change = 'w:id="1" w:author="A"';

describe('tables in every shape that Word gives them', () => {
  it.each<[string, string, [number, number]]>([
    ['a row in a content control', tbl(headings, sdt(row())), [1, 1]],
    [
      'rows of a repeating section',
      tbl(headings, sdt(sdt(row(), '<w15:repeatingSectionItem/>'), '<w15:repeatingSection/>')),
      [1, 1],
    ],
    ['a row in custom XML', tbl(headings, `<w:customXml w:element="e">${row()}</w:customXml>`), [1, 1]],
    ['a table in a content control', sdt(tbl(headings, row())), [1, 1]],
    ['a table in custom XML', `<w:customXml w:element="e">${tbl(headings, row())}</w:customXml>`, [1, 1]],
    [
      'a cell in a content control',
      tbl(headings, tr([tc('Safe'), sdt(tc(plain)), tc('Asha Khan'), tc('1/5/2027')])),
      [1, 1],
    ],
    [
      'a row that begins late',
      tbl(headings, tr([tc(plain), tc('Asha Khan'), tc('1/5/2027')], '<w:gridBefore w:val="1"/>')),
      [1, 1],
    ],
    [
      'a row that ends early',
      tbl(headings, tr([tc('Safe'), tc(plain), tc('Asha Khan')], '<w:gridAfter w:val="1"/>')),
      [1, 1],
    ],
    [
      'cells merged across in the old way',
      tbl(
        headings,
        tr([
          tc('Safe', '<w:hMerge w:val="restart"/>'),
          tc('', '<w:hMerge w:val="continue"/>'),
          tc(plain),
          tc('1/5/2027'),
        ]),
      ),
      [1, 2],
    ],
    [
      'cells merged down',
      tbl(
        headings,
        tr([tc('Safe', '<w:vMerge w:val="restart"/>'), tc('a'), tc('b'), tc('c')]),
        tr([tc('', '<w:vMerge/>'), tc(plain), tc('b'), tc('c')]),
      ),
      [2, 1],
    ],
    ['a row deleted above', tbl(headings, row('gone', `<w:del ${change}/>`), row()), [2, 1]],
    ['a row inserted', tbl(headings, row(plain, `<w:ins ${change}/>`)), [1, 1]],
    ['a cell inserted', tbl(headings, row().replace('<w:tcPr>', `<w:tcPr><w:cellIns ${change}/>`)), [1, 1]],
    ['two tables that touch', tbl(headings, row()) + tbl(headings, row()), [1, 1]],
    ['a section break behind', tbl(headings, row()) + p('', '<w:sectPr/>') + tbl(row()), [1, 1]],
    [
      'a table inside the cell',
      tbl(headings, tr([tc('Safe'), tc(p(plain) + tbl(tr([tc('a')])) + p('')), tc('b'), tc('c')])),
      [1, 1],
    ],
    [
      'a bookmark over rows',
      tbl(`<w:bookmarkStart w:id="1" w:name="x"/>${headings}`, `${row()}<w:bookmarkEnd w:id="1"/>`),
      [1, 1],
    ],
  ])('give the words and their place: %s', async (_, body, place) => {
    const { texts, commented } = await readTable(body, place);
    expect(texts[0]).toBe(plain);
    expect(commented).toBe('regularly');
  });
});
