import type { RunInWord } from './run-in-word';
import { plainText } from './word-text';

/** The texts of all body paragraphs, as `plainText`, in one round trip. */
export function readTexts(run: RunInWord): Promise<readonly string[]> {
  return run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load('items/text');
    await context.sync();
    return paragraphs.items.map((paragraph) => plainText(paragraph.text));
  });
}

/** True where both are the same texts in the same order. */
export function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}
