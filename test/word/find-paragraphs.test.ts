import { createParagraphFinder } from '../../src/word/find-paragraphs';

function find(
  before: readonly string[],
  now: readonly string[],
  paragraph: number,
  text = before[paragraph],
) {
  return createParagraphFinder(before, now)({ paragraph, paragraphText: text ?? '', start: 0, end: 0 });
}

describe('finding paragraphs again', () => {
  const before = ['Plan', 'Need', 'Sleep', '', 'Housing', '', 'End'];

  it('finds everything where nothing has changed, empty paragraphs too', () => {
    expect(before.map((_, paragraph) => find(before, before, paragraph))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('moves what stands after an insertion', () => {
    const now = ['Plan', 'Written by Ann', 'on Monday', ...before.slice(1)];
    expect(find(before, now, 0)).toBe(0);
    expect(find(before, now, 3)).toBe(5);
    expect(find(before, now, 6)).toBe(8);
  });

  it('moves what stands after a deletion', () => {
    expect(find(before, ['Plan', 'Need', 'Housing', '', 'End'], 4)).toBe(2);
  });

  it('does not find a paragraph whose words have changed', () => {
    const now = before.with(2, 'Sleeping well');
    expect(find(before, now, 2)).toBeNull();
    expect(find(before, now, 3)).toBe(3);
  });

  it('knows a paragraph between two changes by its text', () => {
    const now = ['A plan', 'new', 'Need', 'Sleep', '', 'Housing', '', 'The end'];
    expect(find(before, now, 4)).toBe(5);
  });

  it('tells paragraphs of one text apart by their neighbours', () => {
    const rows = ['title', 'Sleep', 'Weekly', 'Food', 'Weekly', 'School', 'Weekly', 'end'];
    const now = ['TITLE', 'more', 'Sleep', 'Weekly', 'Food', 'Weekly', 'School', 'Weekly', 'END'];
    expect([2, 4, 6].map((paragraph) => find(rows, now, paragraph))).toEqual([3, 5, 7]);
  });

  it('would rather find nothing than one of two that look alike', () => {
    expect(find(['x', 'TBC', 'y'], ['p', 'TBC', 'q', 'TBC', 'r'], 1)).toBeNull();
  });

  it("takes deleted text and prompts in Word's text as they were when read", () => {
    const raw = ['The GPdoctor rings', 'Click here to enter text'];
    expect(find(raw, raw, 0, 'The doctor rings')).toBe(0);
    expect(find(raw, raw, 1, '')).toBe(1);
    expect(find(['a follow-up', 'a follow-up'], ['a follow-up', 'a follow-up'], 1, 'a follow\u2011up')).toBe(
      1,
    );
  });

  it('finds an anchor of another reading by its place or by a text that is there once', () => {
    expect(find(['old', 'older'], ['a', 'b', 'a'], 0, 'b')).toBe(1);
    expect(find(['old', 'older'], ['a', 'b', 'a'], 1, 'a')).toBeNull();
    expect(find(['old', 'older'], ['a', 'b', 'a'], 0, 'a')).toBe(0);
  });

  it('counts in the paragraphs of now where nothing was read', () => {
    expect(find([], ['a', 'b', 'a'], 2, 'a')).toBe(2);
    expect(find([], ['a', 'b', 'a'], 1, 'c')).toBeNull();
  });
});
