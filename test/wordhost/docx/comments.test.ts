import fc from 'fast-check';
import { WordDocument } from '../../../src/wordhost/docx/word-document';
import { textOfRange } from '../../../src/wordhost/docx/ranges';
import { documentParts, docx, paragraph, partsOf, relationships, table, zip } from '../document-parts';
import { openDocument, stretch, textsOf, words, writer } from './open-document';

const rich =
  '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Family to </w:t><w:tab/><w:t>visit</w:t></w:r>' +
  '<w:hyperlink r:id="rId9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:r><w:t>grandma</w:t></w:r><w:r><w:t xml:space="preserve"> soon</w:t></w:r></w:hyperlink>' +
  '<w:del w:id="3" w:author="X"><w:r><w:delText xml:space="preserve"> or later</w:delText></w:r></w:del>' +
  '<w:ins w:id="4" w:author="X"><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> each week</w:t></w:r></w:ins>' +
  '<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>by Mum</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>.</w:t></w:r></w:p>';
const body =
  rich +
  paragraph('') +
  table([paragraph('One'), paragraph('Two', ' three')], [paragraph(''), rich]) +
  paragraph('Last');

const texts = (document: WordDocument) => partsOf(document.save());
const main = (document: WordDocument) => texts(document)['word/document.xml'] ?? '';

describe('adding a comment', () => {
  it('writes what Word writes', () => {
    const document = openDocument(paragraph('Family to visit soon.'));
    document.comments.add(words(document, 0, 'visit'), 'Plan check\n\nWhen is “soon” & who?');
    expect(main(document)).toContain(
      '<w:r><w:t xml:space="preserve">Family to </w:t></w:r>' +
        '<w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">visit</w:t></w:r><w:commentRangeEnd w:id="0"/>' +
        '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="0"/></w:r>' +
        '<w:r><w:t xml:space="preserve"> soon.</w:t></w:r>',
    );
    const parts = texts(document);
    const entry = (parts['word/comments.xml'] ?? '').replace(/w14:paraId="[0-7][0-9A-F]{7}"/, 'ID');
    expect(entry).toContain(
      '<w:comment w:id="0" w:author="A. Tester" w:date="2026-11-22T09:30:00Z" w:initials="AT">' +
        '<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>' +
        '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r><w:r><w:t>Plan check</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr></w:p>' +
        '<w:p ID><w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r><w:t>When is “soon” &amp; who?</w:t></w:r></w:p></w:comment>',
    );
    expect(parts['word/_rels/document.xml.rels']).toContain(
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"',
    );
    expect(parts['[Content_Types].xml']).toContain(
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
    );
    expect(parts['word/styles.xml']).toContain('<w:name w:val="annotation reference"/>');
  });

  it('leaves spaces that are no text as they are', () => {
    const document = openDocument('<w:p><w:r><w:t> Family to visit soon </w:t></w:r></w:p>');
    document.comments.add(words(document, 0, 'visit'), 'When?');
    expect(textsOf(document)).toEqual(['Family to visit soon']);
    expect(main(document).replace(/^.*<w:body>|<[^>]*>/gs, '')).toBe(' Family to visit soon ');
    expect(textsOf(new WordDocument(document.save(), writer))).toEqual(['Family to visit soon']);
  });

  it('keeps its reference out of what a field shows, which comes anew when the field is brought up to date', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const result = '<w:r><w:t xml:space="preserve">The health visitor</w:t></w:r>';
    const field = `${mark('begin')}<w:r><w:instrText>REF a</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
    const source = `<w:p>${field}<w:r><w:t>.</w:t></w:r></w:p>`;
    const document = openDocument(source);
    const comment = document.comments.add(words(document, 0, 'health visitor'), 'Who?');
    expect(main(document)).toMatch(
      /visitor<\/w:t><\/w:r><w:commentRangeEnd w:id="0"\/><w:r><w:fldChar w:fldCharType="end"\/><\/w:r><w:r>.{0,70}<w:commentReference w:id="0"\/>/,
    );
    document.comments.delete(comment);
    expect(main(document)).toContain(source);
  });

  it('takes the document’s own comment styles, whatever their ids', () => {
    const styles =
      '<w:style w:type="character" w:styleId="Kommentarzeichen"><w:name w:val="annotation reference"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Kommentartext"><w:name w:val="annotation text"/></w:style>';
    const document = openDocument(paragraph('Words'), { styles });
    document.comments.add(stretch(document, 0), 'Note');
    expect(main(document)).toContain('<w:rStyle w:val="Kommentarzeichen"/>');
    expect(texts(document)['word/comments.xml']).toContain('<w:pStyle w:val="Kommentartext"/>');
    expect(texts(document)['word/styles.xml']).toContain(styles);
    expect(texts(document)['word/styles.xml']).not.toContain('CommentText');
  });

  it('stands in an empty paragraph', () => {
    const document = openDocument('<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>');
    const comment = document.comments.add(stretch(document, 0), 'Who?');
    expect(main(document)).toMatch(
      /<w:p><w:pPr><w:jc w:val="center"\/><\/w:pPr><w:commentRangeStart w:id="0"\/><w:commentRangeEnd w:id="0"\/><w:r>.*<w:commentReference w:id="0"\/><\/w:r><\/w:p>/,
    );
    expect(document.comments.rangeOf(comment)?.start.offset).toBe(0);
  });

  it('takes several on the same and on overlapping words, in document order', () => {
    const document = openDocument(paragraph('one two three four'));
    const add = (text: string) => document.comments.add(words(document, 0, text), `on ${text}`);
    const comments = [add('two three'), add('three four'), add('one'), add('two three'), add('o')];
    expect(
      comments
        .map((comment) => document.comments.rangeOf(comment))
        .map((range) => range && textOfRange(document.story, range)),
    ).toEqual(['two three', 'three four', 'one', 'two three', 'o']);
    expect(document.comments.threads().map((comment) => document.comments.textOf(comment))).toEqual([
      'on one',
      'on o',
      'on two three',
      'on two three',
      'on three four',
    ]);
    expect(textsOf(document)).toEqual(['one two three four']);
  });

  it('never puts the reference into deleted text', () => {
    const document = openDocument(rich);
    document.comments.add(words(document, 0, 'or'), 'Gone');
    expect(main(document)).not.toMatch(/<w:del (?:(?!<\/w:del>).)*commentReference/);
    expect(main(document)).toMatch(/<w:del (?:(?!<\/w:del>).)*commentRangeEnd/);
  });

  it('uses ids that neither comments nor marks have', () => {
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="B"><w:p><w:r><w:t>Old</w:t></w:r></w:p></w:comment></w:comments>`;
    const source = documentParts(`<w:p><w:commentRangeStart w:id="12"/><w:r><w:t>a</w:t></w:r></w:p>`, {
      more: {
        'word/comments.xml': comments,
        'word/_rels/document.xml.rels': relationships([['comments', 'comments.xml']]),
      },
    });
    const document = new WordDocument(zip(source), writer);
    expect(document.comments.add(stretch(document, 0), 'New').id).toBe('13');
    expect(document.comments.threads().map((comment) => document.comments.textOf(comment))).toEqual([
      'New',
      'Old',
    ]);
  });
});

describe('replies and resolving', () => {
  it('keeps a thread in the extended part, over saving', () => {
    const document = openDocument(paragraph('one two'));
    const comment = document.comments.add(words(document, 0, 'two'), 'First');
    document.comments.reply(comment, 'Second');
    document.comments.setResolved(comment, true);
    const again = new WordDocument(document.save(), writer);
    const [thread, ...others] = again.comments.threads();
    expect(others).toEqual([]);
    expect(thread && again.comments.textOf(thread)).toBe('First');
    expect(thread && again.comments.isResolved(thread)).toBe(true);
    expect(thread && again.comments.repliesTo(thread).map((reply) => again.comments.textOf(reply))).toEqual([
      'Second',
    ]);
    expect(texts(document)['word/commentsExtended.xml']).toMatch(
      /<w15:commentEx w15:paraId="\w{8}" w15:paraIdParent="\w{8}" w15:done="1"\/>/,
    );
    if (thread !== undefined) again.comments.delete(thread);
    expect(main(again)).not.toContain('comment');
  });
});

describe('deleting all comments', () => {
  const source = docx(body);
  const before = partsOf(source);

  it('leaves the document as it was, byte for byte', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(6), fc.nat(40), fc.nat(40), fc.nat(6), fc.nat(), fc.boolean()), {
          minLength: 1,
          maxLength: 9,
        }),
        (made) => {
          const document = new WordDocument(source, writer);
          const read = textsOf(document);
          const comments = made.map(([position, from, to, further, order, isAnswered]) => {
            const range = stretch(document, position, Math.min(from, to), Math.max(from, to));
            if (further > position) range.end = stretch(document, further, 0, to).end;
            const expected = textOfRange(document.story, range);
            const comment = document.comments.add(range, 'Note');
            if (isAnswered) document.comments.reply(comment, 'Yes');
            return { comment, expected, order };
          });
          expect(textsOf(document)).toEqual(read);
          expect(textsOf(new WordDocument(document.save(), writer))).toEqual(read);
          for (const { comment, expected } of comments) {
            const range = document.comments.rangeOf(comment);
            expect(range === null ? null : textOfRange(document.story, range)).toBe(expected);
          }
          comments.sort((one, other) => one.order - other.order);
          for (const { comment } of comments) document.comments.delete(comment);
          expect(partsOf(document.save())).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves nothing behind when the document was saved and opened in between', () => {
    const document = openDocument(body);
    for (const position of [0, 2, 3, 5]) document.comments.add(stretch(document, position, 2, 5), 'Note');
    const again = new WordDocument(document.save(), writer);
    for (const comment of again.comments.threads()) again.comments.delete(comment);
    const same = (xml: string) =>
      xml.replace(/ xml:space="preserve"/g, '').replace(/<w:t><\/w:t>/g, '<w:t/>');
    expect(same(main(again))).toBe(same(main(openDocument(body))));
  });

  it('keeps the comments of others', () => {
    const document = openDocument(paragraph('one two'));
    const theirs = document.comments.add(words(document, 0, 'one'), 'Theirs');
    const again = new WordDocument(document.save(), writer);
    const ours = again.comments.add(words(again, 0, 'one two'), 'Ours');
    again.comments.delete(ours);
    expect(again.comments.threads().map((comment) => again.comments.textOf(comment))).toEqual(['Theirs']);
    expect(partsOf(again.save())).toEqual(partsOf(document.save()));
    expect(theirs.id).toBe('0');
  });
});

describe('the comments on a range', () => {
  const count = 60;
  const document = openDocument(
    Array.from({ length: count }, (_, at) => paragraph(`Statement ${at} of many`)).join(''),
  );
  for (let at = 0; at < count; at += 1) document.comments.add(stretch(document, at, 0, 9), `On ${at}`);
  const said = (range: ReturnType<typeof stretch>) =>
    document.comments.threadsOn(range).map((comment) => document.comments.textOf(comment));

  it('are those that share a character with it, in order', () => {
    const across = stretch(document, 7);
    across.end = stretch(document, 9).end;
    expect(said(across)).toEqual(['On 7', 'On 8', 'On 9']);
    expect(said(stretch(document, 3, 10, 12))).toEqual([]);
  });

  it('are found without looking at all the others', () => {
    said(stretch(document, 0));
    const looked = jest.spyOn(document.comments, 'rangeOf');
    for (let at = 0; at < count; at += 1) expect(said(stretch(document, at))).toEqual([`On ${at}`]);
    expect(looked).toHaveBeenCalledTimes(count);
  });
});
