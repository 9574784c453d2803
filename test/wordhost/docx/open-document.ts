import { TextRange } from '../../../src/wordhost/docx/ranges';
import { WordDocument } from '../../../src/wordhost/docx/word-document';
import { docx } from '../document-parts';

export const writer = {
  author: 'A. Tester',
  initials: 'AT',
  now: () => new Date('2026-11-22T09:30:00.123Z'),
};

/** A document with that XML in its body. */
export function openDocument(body: string, options: Parameters<typeof docx>[1] = {}): WordDocument {
  return new WordDocument(docx(body, options), writer);
}

/** The texts of all paragraphs. */
export function textsOf({ story }: WordDocument): readonly string[] {
  return story.paragraphs.map((paragraph) => story.textOf(paragraph).text);
}

/** A stretch of one paragraph, by its position and offsets; by default the whole of its content. */
export function stretch(
  { story, ranges }: WordDocument,
  position: number,
  start = 0,
  end = Infinity,
): TextRange {
  const paragraph = story.paragraphs[position];
  if (paragraph === undefined) throw new Error(`There is no paragraph ${position}.`);
  const { length } = story.textOf(paragraph).text;
  return ranges.track(
    new TextRange(
      { paragraph, offset: Math.min(start, length) },
      { paragraph, offset: Math.min(end, length) },
    ),
  );
}

/** The words in a paragraph: their first occurrence. */
export function words(document: WordDocument, position: number, text: string): TextRange {
  const start = textsOf(document)[position]?.indexOf(text) ?? -1;
  if (start === -1) throw new Error(`Paragraph ${position} does not hold "${text}".`);
  return stretch(document, position, start, start + text.length);
}
