import {
  compareRanges,
  intersection,
  reviewedText,
  spanning,
  textOfRange,
} from '../../../src/wordhost/docx/ranges';
import { paragraph } from '../document-parts';
import { openDocument, stretch } from './open-document';

describe('compareRanges', () => {
  const document = openDocument(paragraph('0123456789') + paragraph('next'));
  const at = (start: number, end: number, position = 0) => stretch(document, position, start, end);
  it.each([
    [at(0, 2), at(4, 6), 'Before'],
    [at(0, 4), at(4, 6), 'AdjacentBefore'],
    [at(0, 5), at(4, 6), 'OverlapsBefore'],
    [at(4, 5), at(4, 6), 'InsideStart'],
    [at(4, 6), at(4, 6), 'Equal'],
    [at(5, 5), at(4, 6), 'Inside'],
    [at(5, 6), at(4, 6), 'InsideEnd'],
    [at(4, 7), at(4, 6), 'ContainsStart'],
    [at(3, 7), at(4, 6), 'Contains'],
    [at(3, 6), at(4, 6), 'ContainsEnd'],
    [at(5, 7), at(4, 6), 'OverlapsAfter'],
    [at(6, 7), at(4, 6), 'AdjacentAfter'],
    [at(7, 8), at(4, 6), 'After'],
    [at(0, 10), at(0, 4, 1), 'Before'],
  ])('%#: is %s', (one, other, expected) => {
    expect(compareRanges(document.story, one, other)).toBe(expected);
  });

  it('counts behind a paragraph’s mark as the start of the next', () => {
    const whole = at(0, 10);
    whole.end = { paragraph: whole.end.paragraph, offset: 11 };
    expect(compareRanges(document.story, whole, at(0, 4, 1))).toBe('AdjacentBefore');
  });

  it('spans and cuts', () => {
    expect(textOfRange(document.story, spanning(document.story, at(6, 8), at(1, 3)))).toBe('1234567');
    expect(textOfRange(document.story, spanning(document.story, at(6, 8), at(1, 3, 1)))).toBe('6789\nnex');
    const both = intersection(document.story, at(2, 6), at(4, 9));
    expect(both === null ? null : textOfRange(document.story, both)).toBe('45');
    expect(intersection(document.story, at(0, 2), at(4, 6))).toBeNull();
  });
});

describe('reviewedText', () => {
  const document = openDocument(
    '<w:p><w:r><w:t xml:space="preserve">by </w:t></w:r><w:del w:id="1"><w:r><w:delText>Friday</w:delText></w:r></w:del>' +
      '<w:ins w:id="2"><w:r><w:t>Monday</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>',
  );

  it('gives the text as it would be, and as it was', () => {
    expect(reviewedText(document.story, stretch(document, 0), 'Current')).toBe('by Monday.');
    expect(reviewedText(document.story, stretch(document, 0), 'Original')).toBe('by Friday.');
  });

  it('keeps to the range', () => {
    expect(reviewedText(document.story, stretch(document, 0, 1, 12), 'Current')).toBe('y Mon');
    expect(reviewedText(document.story, stretch(document, 0, 5, 12), 'Original')).toBe('iday');
  });
});
