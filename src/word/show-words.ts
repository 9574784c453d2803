import { DocumentError, type Anchor } from '../document/open-document';
import { createParagraphFinder } from './find-paragraphs';
import { findRanges } from './find-ranges';
import type { RunInWord } from './run-in-word';
import { plainText } from './word-text';

/**
 * Selects the words of an anchor, or their paragraph where Word cannot find the words, and so scrolls to them. Fails as
 * `moved` where the paragraph is not there any more. `before` has the paragraphs as last read.
 */
export function showWords(run: RunInWord, anchor: Anchor, before: readonly string[]): Promise<void> {
  return run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load('items/text');
    await context.sync();
    const find = createParagraphFinder(
      before,
      paragraphs.items.map((paragraph) => plainText(paragraph.text)),
    );
    const position = find(anchor);
    const paragraph = position === null ? undefined : paragraphs.items[position];
    if (paragraph === undefined) throw new DocumentError('moved', 'The paragraph is not where it was');
    const [found] = await findRanges(context, [{ paragraph, anchor }]);
    found?.range.select('Select');
    await context.sync();
  });
}
