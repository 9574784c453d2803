import { flatOpc } from '../../../src/wordhost/docx/flat-opc';
import { rangeOfParagraphs, spanning, TextRange } from '../../../src/wordhost/docx/ranges';
import { paragraphsIn } from '../../../src/wordhost/docx/story';
import type { WordDocument } from '../../../src/wordhost/docx/word-document';
import { parseXml } from '../../../src/wordhost/xml/parse-xml';
import { attributeOf, descendantsOf, elementsOf, textIn } from '../../../src/wordhost/xml/xml-tree';
import { paragraph, table } from '../document-parts';
import { openDocument, stretch } from './open-document';

const body =
  paragraph('before') +
  table(
    [paragraph('A'), paragraph('B')],
    [paragraph('C'), paragraph('D') + table([paragraph('inner')]) + paragraph('')],
  ) +
  paragraph('after');

function given(document: WordDocument, range: TextRange) {
  const { root } = parseXml(flatOpc(document, range), 'flat');
  const parts = elementsOf(root, 'pkg:part');
  const part = parts.find((one) => attributeOf(one, 'pkg:name') === '/word/document.xml');
  const [content] = part === undefined ? [] : descendantsOf(part, 'w:body');
  return {
    parts: parts.map((one) => attributeOf(one, 'pkg:name')),
    blocks:
      content === undefined
        ? []
        : elementsOf(content).map((block) => `${block.name} ${textIn(block)}`.trim()),
  };
}

describe('flatOpc', () => {
  const document = openDocument(body, { styles: '<w:style w:type="paragraph" w:styleId="A"/>' });
  const [first] = elementsOf(document.body, 'w:tbl');

  it('has the document, its relationships and what is needed to read it', () => {
    expect(given(document, stretch(document, 0)).parts).toEqual([
      '/_rels/.rels',
      '/word/_rels/document.xml.rels',
      '/word/document.xml',
      '/word/styles.xml',
      '/word/settings.xml',
    ]);
  });

  it.each([
    ['a paragraph', () => stretch(document, 0, 2, 3), ['w:p before']],
    ['a paragraph of a cell', () => stretch(document, 1), ['w:p A']],
    [
      'cells of a row',
      () => spanning(document.story, stretch(document, 1), stretch(document, 2)),
      ['w:tbl AB'],
    ],
    [
      'cells of two rows',
      () => spanning(document.story, stretch(document, 2), stretch(document, 3)),
      ['w:tbl ABCDinner'],
    ],
    [
      'text before and in a table',
      () => spanning(document.story, stretch(document, 0), stretch(document, 1)),
      ['w:p before', 'w:tbl ABCDinner'],
    ],
  ])('gives %s', (_name, range, blocks) => {
    expect(given(document, range()).blocks).toEqual([...blocks, 'w:sectPr']);
  });

  it('gives a whole table, even of one cell', () => {
    const [inner] = first === undefined ? [] : descendantsOf(first, 'w:tbl');
    for (const [one, text] of [
      [first, 'ABCDinner'],
      [inner, 'inner'],
    ] as const) {
      const range = one === undefined ? null : rangeOfParagraphs(document.story, paragraphsIn(one));
      if (range === null) throw new Error('There is no such table.');
      const whole = new TextRange(range.start, range.end, one);
      expect(given(document, whole).blocks).toEqual([`w:tbl ${text}`, 'w:sectPr']);
    }
  });
});
