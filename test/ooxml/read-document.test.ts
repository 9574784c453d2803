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

describe('the grid, further', () => {
  it('joins cells merged across in the old way', () => {
    const [table] = read(
      tbl(
        tr([tc('a', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('b')]),
        tr([tc('1'), tc('2'), tc('3')]),
      ),
    );
    expect(table?.cells.map((c) => [textsOf(c).join(), c.column, c.columnSpan])).toEqual([
      ['a', 0, 2],
      ['b', 2, 1],
      ['1', 0, 1],
      ['2', 1, 1],
      ['3', 2, 1],
    ]);
  });

  it('counts deleted rows and leaves their cells out, a merge over them kept', () => {
    const [table] = read(
      tbl(
        tr([tc('a', '<w:vMerge w:val="restart"/>'), tc('1')]),
        tr([tc('', '<w:vMerge/>'), tc('gone')], '<w:del w:id="1" w:author="A"/>'),
        tr([tc('', '<w:vMerge/>'), tc('3')]),
      ),
    );
    expect(table).toMatchObject({ rowCount: 3, deletedRows: [1] });
    expect(table?.cells.map((c) => [textsOf(c).join(), c.row, c.rowSpan])).toEqual([
      ['a', 0, 3],
      ['1', 0, 1],
      ['3', 2, 1],
    ]);
  });

  it('counts nested tables where they stand and keeps their text out of the cell', () => {
    const inner = (text: string): string => tbl(tr([tc(text)]));
    const tables = readDocument({
      paragraphs: [],
      tables: [
        {
          firstParagraph: 0,
          paragraphCount: 0,
          ooxml: flatOpc(
            tbl(tr([tc('a'), tc(p('before') + inner('x') + p('after')), tc(inner('y') + p(''))])),
          ),
          values: [],
        },
        { firstParagraph: 0, paragraphCount: 0, ooxml: flatOpc(tbl(tr([tc('last')]))), values: [] },
      ],
    }).tables;
    expect(tables.map((table) => [table.index, table.parent])).toEqual([
      [0, null],
      [1, { table: 0, row: 0, column: 1 }],
      [2, { table: 0, row: 0, column: 2 }],
      [3, null],
    ]);
    expect(textsOf(tables[0]?.cells[1])).toEqual(['before', 'after']);
    expect(tables[0]?.cells.map((cell) => cell.tables)).toEqual([[], [1], [2]]);
  });

  it('sees rows, cells and tables inside content controls', () => {
    const [table] = read(
      sdt(tbl(sdt(tr([sdt(tc('a')), tc('b')])), tr([tc(sdt(p('c'))), tc(p(sdt(r('d'))))]))),
    );
    expect(table?.cells.map((cell) => textsOf(cell).join())).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('the text', () => {
  it.each([
    [
      'a tab, a line break and hyphens',
      p(
        r(
          '<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:cr/>',
        ),
      ),
      'a\tb\vc\u2011d\u00ad\v',
    ],
    [
      'spaces not marked as meant',
      p('<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b </w:t></w:r>'),
      'a b ',
    ],
    ['smart quotes and emoji', p('\u201cI\u2019m 😀\u201d &amp; so'), '\u201cI\u2019m 😀\u201d & so'],
    [
      'a tracked insertion and deletion',
      p(`${r('by ')}<w:del>${'<w:r><w:delText>May</w:delText></w:r>'}</w:del><w:ins>${r('June')}</w:ins>`),
      'by June',
    ],
    ['moved text', p(`<w:moveFrom>${r('old')}</w:moveFrom><w:moveTo>${r('new')}</w:moveTo>`), 'new'],
    [
      'hidden text',
      p(r('seen') + r(' not', '<w:vanish/>') + r(' this', '<w:vanish w:val="0"/>')),
      'seen this',
    ],
    [
      'a hyperlink, a smart tag, a bookmark',
      p(
        `<w:hyperlink>${r('link')}</w:hyperlink><w:bookmarkStart/><w:smartTag>${r('ed')}</w:smartTag><w:bookmarkEnd/>`,
      ),
      'linked',
    ],
    [
      'footnotes and comments',
      p(
        `${r('a')}<w:commentRangeStart/>${r('<w:footnoteReference w:id="1"/>')}${r('b')}<w:commentRangeEnd/>${r('<w:commentReference w:id="0"/>')}`,
      ),
      'ab',
    ],
    [
      'a field',
      p(
        `${r('on ')}${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText> DATE </w:instrText>')}${r('<w:fldChar w:fldCharType="separate"/>')}${r('1 May')}${r('<w:fldChar w:fldCharType="end"/>')}${r('!')}`,
      ),
      'on 1 May!',
    ],
    [
      'a field inside a field code',
      p(
        `${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText>IF </w:instrText>')}${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:fldChar w:fldCharType="separate"/>')}${r('no')}${r('<w:fldChar w:fldCharType="end"/>')}${r('<w:fldChar w:fldCharType="separate"/>')}${r('yes')}${r('<w:fldChar w:fldCharType="end"/>')}`,
      ),
      'yes',
    ],
    [
      'the entry chosen in a drop-down of an old form',
      p(
        `${r('Seen ')}${r('<w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="daily"/><w:listEntry w:val="weekly"/></w:ddList></w:ffData></w:fldChar>')}${r('<w:instrText> FORMDROPDOWN </w:instrText>')}${r('<w:fldChar w:fldCharType="end"/>')}${r('.')}`,
      ),
      'Seen weekly.',
    ],
    [
      'a text box in a drawing',
      p(
        `${r('a')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p('box')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('box')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      'a',
    ],
    [
      'text given twice for old and new readers',
      p(
        `<mc:AlternateContent><mc:Choice>${r('once')}</mc:Choice><mc:Fallback>${r('once')}</mc:Fallback></mc:AlternateContent>`,
      ),
      'once',
    ],
  ])('of %s', (_, markup, text) => {
    expect(textOf(markup)).toEqual([text]);
  });

  it('runs a paragraph on whose mark is deleted', () => {
    expect(textOf(p('Dave ', '<w:rPr><w:del/></w:rPr>'), p('will call'), p('Next'))).toEqual([
      'Dave will call',
      'Next',
    ]);
  });

  it('leaves an unfilled prompt out and says so', () => {
    const prompt = '<w:showingPlcHdr/>';
    const [table] = read(
      tbl(
        tr([
          tc(sdt(p('Click here'), prompt)),
          tc(p(r('By ') + sdt(r('pick a date'), prompt))),
          tc(p(sdt(r('12/06/2026'), '<w:date/>'))),
          sdt(tc('Who?'), prompt),
        ]),
      ),
    );
    expect(table?.cells.map((cell) => [textsOf(cell).join(), cell.prompt])).toEqual([
      ['', true],
      ['By ', true],
      ['12/06/2026', false],
      ['', true],
    ]);
  });

  it('hides what a style hides and knows headings, bold and lists', () => {
    const styles =
      '<w:style w:type="character" w:styleId="Guide"><w:name w:val="Guide"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:styleId="Kop1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Kop1"/></w:style>' +
      '<w:style w:styleId="Ring"><w:name w:val="Ring"/><w:basedOn w:val="Ring"/></w:style>';
    const content =
      p(r('a') + r('b', '<w:rStyle w:val="Guide"/>'), '<w:pStyle w:val="Mine"/>') +
      p(r('bold', '<w:b/>') + r(' not'), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>') +
      p('c', '<w:pStyle w:val="Ring"/>');
    const [table] = read(tbl(tr([tc(content)])), [], styles);
    expect(table?.cells[0]?.paragraphs).toEqual([
      { index: null, text: 'a', heading: true, bold: true, listLevel: null },
      { index: null, text: 'bold not', heading: false, bold: false, listLevel: 1 },
      { index: null, text: 'c', heading: false, bold: false, listLevel: null },
    ]);
  });

  it('reads strict markup and any prefix', () => {
    const strict = flatOpc(tbl(tr([tc('strict')])), '', 'http://purl.oclc.org/ooxml/wordprocessingml/main');
    const prefixed = flatOpc(tbl(tr([tc('any')])))
      .replace(/(<\/?|\s|xmlns:)w:/g, '$1x:')
      .replaceAll('xmlns:w=', 'xmlns:x=');
    const texts = [strict, prefixed].map((ooxml) => {
      const raw = { firstParagraph: 0, paragraphCount: 0, ooxml, values: [] };
      return textsOf(readDocument({ paragraphs: [], tables: [raw] }).tables[0]?.cells[0]);
    });
    expect(texts).toEqual([['strict'], ['any']]);
  });
});

describe("Word's own order of paragraphs", () => {
  const indexes = (tables: readonly TableAsRead[]): (number | null)[] =>
    tables.flatMap((table) =>
      table.cells.flatMap((cell) => cell.paragraphs.map((paragraph) => paragraph.index)),
    );
  const table = tbl(
    tr([tc('Need', '<w:vMerge w:val="restart"/>'), tc('One'), tc('')]),
    tr([tc('', '<w:vMerge/>'), tc(p('Two') + p('Three')), tc('')]),
  );

  it('is followed where the texts agree', () => {
    expect(indexes(read(table, ['Need', 'One', '', '', 'Two', 'Three', '']))).toEqual([0, 1, 2, 4, 5, 6]);
  });

  it('is followed where Word counts the marks at the ends of rows', () => {
    expect(indexes(read(table, ['Need', 'One', '', '', '', 'Two', 'Three', '', '']))).toEqual([
      0, 1, 2, 5, 6, 7,
    ]);
  });

  it('is followed where Word leaves out cells merged away', () => {
    expect(indexes(read(table, ['Need', 'One', '', 'Two', 'Three', '']))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is followed through marks, deletions, prompts and hyphens in what Word says', () => {
    const markup = tbl(
      tr([
        tc(p(`${r('Ann')}<w:del><w:r><w:delText>e</w:delText></w:r></w:del>`)),
        tc(sdt(p('Pick a date'), '<w:showingPlcHdr/>')),
        tc(p(r('<w:t>two</w:t><w:noBreakHyphen/><w:t>day</w:t><w:br/><w:t>so</w:t>'))),
        tc('d'),
      ]),
    );
    expect(indexes(read(markup, ['Anne\u0005', 'Pick a date', 'two\u001eday\u000bso', 'd']))).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('gives no place to a paragraph that Word says otherwise, and keeps the others', () => {
    expect(indexes(read(table, ['Need', 'Another', '', '', 'Two', 'Three', '', 'More']))).toEqual([
      0,
      null,
      2,
      4,
      5,
      6,
    ]);
  });

  it('is counted from the first paragraph of the table; paragraphs outside come in order with the tables', () => {
    const plain = { tableDepth: 0, style: 'Normal' };
    const raw = (first: number): RawDocument['tables'][number] => ({
      firstParagraph: first,
      paragraphCount: 1,
      ooxml: flatOpc(tbl(tr([tc('x')]))),
      values: [],
    });
    const document = readDocument({
      paragraphs: [
        { ...plain, text: 'Plan', style: 'Heading 2' },
        { ...plain, text: 'x', tableDepth: 1 },
        { ...plain, text: 'be\u001etween\u0005' },
        { ...plain, text: 'x', tableDepth: 1 },
        { ...plain, text: 'end' },
      ],
      tables: [raw(1), raw(3)],
    });
    expect(indexes(document.tables)).toEqual([1, 3]);
    expect(
      document.blocks.map((block) => (block.kind === 'table' ? block.table : block.paragraph.text)),
    ).toEqual(['Plan', 0, 'be\u2011tween', 1, 'end']);
    expect(document.blocks[0]).toMatchObject({ paragraph: { index: 0, heading: true } });
  });
});

describe('a table without usable markup', () => {
  it.each([null, '<pkg:package', '<a>no table</a>', ''])('is read from its values: %s', (ooxml) => {
    const paragraphs = ['Need', 'Action', 'One', 'Two', 'x'].map((text) => ({
      text,
      tableDepth: 1,
      style: '',
    }));
    const values = [
      ['Need', 'Action'],
      ['One\nTwo', 'x'],
    ];
    const [table] = readDocument({
      paragraphs,
      tables: [{ firstParagraph: 0, paragraphCount: 5, ooxml, values }],
    }).tables;
    expect(table).toMatchObject({ rowCount: 2, columnCount: 2 });
    expect(
      table?.cells.map((cell) => cell.paragraphs.map((paragraph) => [paragraph.text, paragraph.index])),
    ).toEqual([
      [['Need', 0]],
      [['Action', 1]],
      [
        ['One', 2],
        ['Two', 3],
      ],
      [['x', 4]],
    ]);
  });
});

describe('a thousand rows', () => {
  it('are read well within a second, also where Word counts differently throughout', () => {
    const rows = Array.from({ length: 1000 }, (_, row) =>
      tr(
        ['a', 'b', 'c', 'd', 'e', 'f'].map((name) =>
          tc(p(r(`${name} ${String(row)}`) + r(' and more words'))),
        ),
      ),
    );
    const texts = rows.flatMap((_, row) => [
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name} ${String(row)} and more words`),
      ...(row % 3 === 0 ? [''] : []),
    ]);
    const raw = documentOf(tbl(...rows), texts);
    const before = process.cpuUsage();
    const [table] = readDocument(raw).tables;
    const spent = process.cpuUsage(before).user / 1000;
    expect(table?.cells.at(-1)?.paragraphs[0]?.index).toBe(texts.length - 2);
    expect(spent).toBeLessThan(2000);
  });
});

describe('a paragraph whose mark is deleted', () => {
  const deletedMark = '<w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>';

  it('reads on into the next, and tells where each of Word’s begins', () => {
    const [table] = read(
      tbl(tr([tc(`<w:p>${deletedMark}${r('Health visitor ')}</w:p>${p(r('to visit'))}`)])),
      ['Health visitor ', 'to visit'],
    );
    expect(table?.cells[0]?.paragraphs).toEqual([
      {
        index: 0,
        text: 'Health visitor to visit',
        heading: false,
        bold: false,
        listLevel: null,
        parts: [
          { index: 0, start: 0 },
          { index: 1, start: 15 },
        ],
      },
    ]);
  });
});
