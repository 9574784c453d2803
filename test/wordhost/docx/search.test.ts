import { search } from '../../../src/wordhost/docx/search';
import { rangeOfParagraphs, textOfRange } from '../../../src/wordhost/docx/ranges';
import { paragraphsIn } from '../../../src/wordhost/docx/story';
import { paragraph } from '../document-parts';
import { openDocument, stretch } from './open-document';

function hits(body: string, text: string, options: Parameters<typeof search>[3] = {}) {
  const document = openDocument(body);
  const found = search(document.story, stretch(document, 0), text, options);
  return found?.map((range) => `${range.start.offset}:${textOfRange(document.story, range)}`) ?? null;
}

describe('search', () => {
  it('finds every occurrence across runs, whatever the case', () => {
    expect(hits(paragraph('Visit or re', 'visit, vis', 'it.'), 'visit')).toEqual([
      '0:Visit',
      '11:visit',
      '18:visit',
    ]);
  });

  it('keeps to the case, to whole words, to prefixes and suffixes when told to', () => {
    const body = paragraph('Visit revisit visits visit');
    expect(hits(body, 'visit', { matchCase: true })).toEqual(['8:visit', '14:visit', '21:visit']);
    expect(hits(body, 'visit', { matchWholeWord: true })).toEqual(['0:Visit', '21:visit']);
    expect(hits(body, 'visit', { matchPrefix: true })).toEqual(['0:Visit', '14:visit', '21:visit']);
    expect(hits(body, 'visit', { matchSuffix: true })).toEqual(['0:Visit', '8:visit', '21:visit']);
  });

  it('passes over punctuation and spaces when told to', () => {
    expect(hits(paragraph('weekly, visits'), 'weekly visits')).toEqual([]);
    expect(hits(paragraph('weekly, visits'), 'weekly visits', { ignorePunct: true })).toEqual([
      '0:weekly, visits',
    ]);
    expect(hits(paragraph('week  ly'), 'weekly', { ignoreSpace: true })).toEqual(['0:week  ly']);
  });

  it('reads Word’s codes, and takes every other sign for itself', () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">a</w:t><w:tab/><w:t xml:space="preserve">b (c)? 5^ x</w:t><w:br/><w:t>y</w:t><w:noBreakHyphen/><w:t>z\u00a0q</w:t></w:r></w:p>';
    expect(hits(body, 'a^tb')).toEqual(['0:a\tb']);
    expect(hits(body, 'b (c)?')).toEqual(['2:b (c)?']);
    expect(hits(body, '5^^')).toEqual(['9:5^']);
    expect(hits(body, 'x^ly^~z^sq')).toEqual(['12:x\vy\u001ez\u00a0q']);
    expect(hits(body, '.')).toEqual([]);
    expect(hits(body, 'a^z')).toBeNull();
  });

  it('finds curly quotes for straight ones', () => {
    expect(hits(paragraph('Mum’s “plan”'), 'mum\'s "plan"')).toEqual(['0:Mum’s “plan”']);
  });

  it('has no hit where a tracked deletion lies inside the phrase', () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">visit </w:t></w:r><w:del w:id="1"><w:r><w:delText xml:space="preserve">every </w:delText></w:r></w:del><w:r><w:t>week</w:t></w:r></w:p>';
    expect(hits(body, 'visit every week')).toEqual([]);
    expect(hits(body, 'visit week')).toEqual([]);
    expect(hits(body, 'week')).toEqual(['12:week']);
    expect(hits(body, 'every')).toEqual(['6:every']);
  });

  it('has no hit across the edge of a field', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `<w:p><w:r><w:t xml:space="preserve">by </w:t></w:r>${mark('begin')}${mark('separate')}<w:r><w:t>1 May</w:t></w:r>${mark('end')}</w:p>`;
    expect(hits(body, 'by 1 May')).toEqual([]);
    expect(hits(body, '1 May')).toEqual(['3:1 May']);
  });

  it('does not cross a paragraph, and stays in the range', () => {
    const document = openDocument(paragraph('one two one') + paragraph('one'));
    const { story } = document;
    expect(search(story, stretch(document, 0, 1), 'one', {})).toHaveLength(1);
    expect(search(story, stretch(document, 0, 0, 9), 'one', {})).toHaveLength(1);
    expect(search(story, stretch(document, 0), 'one^pone', {})).toEqual([]);
  });

  it('finds the end of a paragraph', () => {
    const document = openDocument(paragraph('one two one') + paragraph('one'));
    const { story, body } = document;
    const all = rangeOfParagraphs(story, paragraphsIn(body));
    const found = all === null ? null : search(story, all, 'one^p', {});
    expect(found?.map(({ start, end }) => [start.offset, end.offset])).toEqual([
      [8, 12],
      [0, 4],
    ]);
    expect(search(story, stretch(document, 0), 'one^p', {})).toEqual([]);
  });

  it('takes no text that is empty or too long', () => {
    expect(hits(paragraph('x'), '')).toBeNull();
    expect(hits(paragraph('x'), 'x'.repeat(256))).toBeNull();
    expect(hits(paragraph('x'), 'x'.repeat(255))).toEqual([]);
  });
});
