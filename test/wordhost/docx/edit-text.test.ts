import { replaceText } from '../../../src/wordhost/docx/edit-text';
import { reviewedText, textOfRange, type TextRange } from '../../../src/wordhost/docx/ranges';
import type { WordDocument } from '../../../src/wordhost/docx/word-document';
import { paragraph, partsOf } from '../document-parts';
import { openDocument, stretch, textsOf, words } from './open-document';

const main = (document: WordDocument) => partsOf(document.save())['word/document.xml'] ?? '';
const replace = (document: WordDocument, { start, end }: TextRange, text: string) =>
  replaceText(document, { paragraph: start.paragraph, start: start.offset, end: end.offset }, text);
const textOf = (document: WordDocument, range: TextRange) => textOfRange(document.story, range);

describe('replaceText without tracking', () => {
  it('keeps the look of the first character, and everything around', () => {
    const document = openDocument(
      '<w:p><w:r><w:t xml:space="preserve">by </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>so</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>on, now</w:t></w:r></w:p>',
    );
    const inserted = replace(document, words(document, 0, 'soon'), '1 May');
    expect(textOf(document, inserted)).toBe('1 May');
    expect(main(document)).toContain(
      '<w:r><w:t xml:space="preserve">by </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>1 May</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">, now</w:t></w:r>',
    );
  });

  it('writes into an empty paragraph in the look of its mark', () => {
    const document = openDocument('<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>');
    replace(document, stretch(document, 0), 'New\twords');
    expect(main(document)).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t>New</w:t><w:tab/><w:t>words</w:t></w:r></w:p>',
    );
  });

  it('deletes without leaving empty runs', () => {
    const document = openDocument(paragraph('one ', 'two', ' three'));
    replace(document, words(document, 0, 'two'), '');
    expect(textsOf(document)).toEqual(['one  three']);
    expect(main(document)).not.toContain('<w:r/>');
  });

  it('leaves a prompt no prompt', () => {
    const document = openDocument(
      '<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt></w:p>',
    );
    replace(document, stretch(document, 0), 'Mum');
    expect(main(document)).toContain(
      '<w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr/><w:t>Mum</w:t></w:r></w:sdtContent>',
    );
  });
});

describe('replaceText with tracking', () => {
  const tracked = (body: string) => openDocument(body, { settings: '<w:zoom/><w:trackRevisions/>' });

  it('marks the old text as deleted and the new as inserted', () => {
    const document = tracked(paragraph('Visit soon.'));
    const inserted = replace(document, words(document, 0, 'soon'), 'by 1 May');
    expect(main(document)).toContain(
      '<w:r><w:t xml:space="preserve">Visit </w:t></w:r>' +
        '<w:del w:id="1" w:author="A. Tester" w:date="2026-11-22T09:30:00Z"><w:r><w:delText xml:space="preserve">soon</w:delText></w:r></w:del>'.replace(
          '"1"',
          '"2"',
        ) +
        '<w:ins w:id="1" w:author="A. Tester" w:date="2026-11-22T09:30:00Z"><w:r><w:t>by 1 May</w:t></w:r></w:ins>' +
        '<w:r><w:t xml:space="preserve">.</w:t></w:r>',
    );
    expect(textsOf(document)).toEqual(['Visit soonby 1 May.']);
    expect(textOf(document, inserted)).toBe('by 1 May');
    expect(reviewedText(document.story, stretch(document, 0), 'Current')).toBe('Visit by 1 May.');
    expect(reviewedText(document.story, stretch(document, 0), 'Original')).toBe('Visit soon.');
  });

  it('replaces what the same writer inserted outright, and marks what another inserted', () => {
    const insertion = (author: string) =>
      `<w:p><w:ins w:id="8" w:author="${author}"><w:r><w:t>new words here</w:t></w:r></w:ins></w:p>`;
    const own = tracked(insertion('A. Tester'));
    replace(own, words(own, 0, 'words'), 'text');
    expect(textsOf(own)).toEqual(['new text here']);
    expect(main(own)).not.toContain('w:del');
    const others = tracked(insertion('B. Other'));
    replace(others, words(others, 0, 'words'), 'text');
    expect(reviewedText(others.story, stretch(others, 0), 'Current')).toBe('new text here');
    expect(reviewedText(others.story, stretch(others, 0), 'Original')).toBe('');
    expect(main(others)).not.toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*<w:ins /);
  });

  it('switches tracking on and off in the settings, in the order the format wants', () => {
    const document = openDocument(paragraph('x'), { settings: '<w:zoom/><w:defaultTabStop w:val="720"/>' });
    const before = partsOf(document.save());
    document.tracking.mode = 'TrackMineOnly';
    expect(partsOf(document.save())['word/settings.xml']).toContain(
      '<w:zoom/><w:trackRevisions/><w:defaultTabStop',
    );
    document.tracking.mode = 'Off';
    expect(partsOf(document.save())).toEqual(before);
  });
});

describe('ranges', () => {
  it('move along with edits', () => {
    const document = openDocument(paragraph('one two three four'));
    const ranges = ['one', 'two', 'two three', 'three', 'four'].map((text) => words(document, 0, text));
    replace(document, words(document, 0, 'two'), 'number 2');
    expect(ranges.map((range) => textOf(document, range))).toEqual([
      'one',
      'number 2',
      'number 2 three',
      'three',
      'four',
    ]);
    replace(document, words(document, 0, 'one '), '');
    expect(ranges.map((range) => textOf(document, range))).toEqual([
      '',
      'number 2',
      'number 2 three',
      'three',
      'four',
    ]);
  });
});
