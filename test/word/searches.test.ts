import { inWordsSearchSyntax, searchesFor } from '../../src/word/searches';

function anchor(marked: string) {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return { paragraph: 0, paragraphText: marked.replace(/[«»]/g, ''), start, end };
}

describe('the ways to search for words', () => {
  it('counts which of several occurrences is meant', () => {
    expect(searchesFor(anchor('The school rings school, then the «school» rings Mum.'))[0]).toEqual([
      { text: 'school', index: 2, of: 3 },
    ]);
  });

  it('counts matches as Word does, each beginning after the last', () => {
    expect(searchesFor(anchor('«aa»aa'))[0]).toEqual([{ text: 'aa', index: 0, of: 2 }]);
    expect(searchesFor(anchor('a«aa»'))).toEqual([]);
  });

  it('offers the first and last words where the whole might not be found', () => {
    expect(searchesFor(anchor('Ask «the health visitor» to call the health centre.'))).toEqual([
      [{ text: 'the health visitor', index: 0, of: 1 }],
      [
        { text: 'the', index: 0, of: 2 },
        { text: 'visitor', index: 0, of: 1 },
      ],
      [
        { text: 'th', index: 0, of: 4 },
        { text: 'or', index: 0, of: 1 },
      ],
    ]);
  });

  it('searches long words by their two ends, within the 255 characters that Word takes', () => {
    const sentence =
      'Dad is to take Amira to nursery each morning and to ring the nursery when she is unwell; ';
    const long = sentence.repeat(4).trim();
    const [first] = searchesFor({ paragraph: 0, paragraphText: long, start: 0, end: long.length });
    expect(first).toHaveLength(2);
    expect(long.startsWith(first?.[0].text ?? '?')).toBe(true);
    expect(long.endsWith(first?.[1]?.text ?? '?')).toBe(true);
    for (const { text } of first ?? []) expect(inWordsSearchSyntax(text).length).toBeLessThanOrEqual(255);
    expect(first?.[1]?.index).toBe((first?.[1]?.of ?? 0) - 1);
  });

  it('counts the codes of special characters towards the 255', () => {
    const carets = '^'.repeat(130) + ' end';
    const [first] = searchesFor({ paragraph: 0, paragraphText: carets, start: 0, end: carets.length });
    expect(first).toHaveLength(2);
  });

  it('searches a single word that is too long by pieces of it, no accent cut off', () => {
    const word = 'e\u0301'.repeat(150);
    const [first, second] = searchesFor({ paragraph: 0, paragraphText: word, start: 0, end: word.length });
    expect([first?.length, second]).toEqual([2, first]);
    const [head, tail] = first ?? [];
    for (const piece of [head, tail]) expect(piece?.text).toMatch(/^(e\u0301)+$/);
    expect(head?.index).toBe(0);
    expect(tail?.index).toBe((tail?.of ?? 0) - 1);
  });

  it('has no way for an empty place or for blanks', () => {
    expect(searchesFor({ paragraph: 0, paragraphText: '', start: 0, end: 0 })).toEqual([]);
    expect(searchesFor({ paragraph: 0, paragraphText: 'a  b', start: 1, end: 3 })).toEqual([]);
  });

  it("writes special characters in the codes of Word's search", () => {
    expect(inWordsSearchSyntax('a^b\tc\nd\u00a0e\u2011f\u00adg')).toBe('a^^b^tc^ld^se^~f^-g');
  });
});
