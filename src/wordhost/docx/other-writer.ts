import { insertParagraph } from './edit-paragraphs';
import { replaceText } from './edit-text';
import type { WordDocument } from './word-document';

/** What the other writer puts in: a paragraph of its own, and these words behind others. */
export const otherWritersParagraph = 'Meanwhile somebody else wrote this.';
export const otherWritersWords = ' (seen)';

/** Somebody else who has the document open: puts a paragraph at its beginning and words behind a paragraph, in turns. */
export class OtherWriter {
  private edits = 0;

  constructor(private readonly document: WordDocument) {}

  /** Makes the next edit. */
  edit(): void {
    const { story } = this.document;
    const { paragraphs } = story;
    this.edits += 1;
    // A prime step comes by all paragraphs before it comes round.
    const paragraph = paragraphs[(this.edits * 7919) % Math.max(1, paragraphs.length)];
    const [first] = paragraphs;
    if (first === undefined || paragraph === undefined) return;
    if (this.edits % 2 === 1) {
      insertParagraph(this.document, first, 'Before', otherWritersParagraph);
      return;
    }
    const { length } = story.textOf(paragraph).text;
    replaceText(this.document, { paragraph, start: length, end: length }, otherWritersWords);
  }
}
