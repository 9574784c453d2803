/** Finds words of the document on the page that docx-preview drew. */

import type { Selected } from '../index';

/** The range of those words on the page; `null` where the page does not have the paragraph. */
export function rangeOfWords(paragraphs: readonly HTMLElement[], words: Selected): Range | null {
  const first = paragraphs[words.firstParagraph];
  const last = paragraphs[words.lastParagraph];
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.selectNodeContents(first);
  const start = pointIn(first, words.start);
  if (start !== null) range.setStart(start.node, start.offset);
  const end = pointIn(last, words.end);
  if (end === null) range.setEndAfter(last.lastChild ?? last);
  else range.setEnd(end.node, end.offset);
  return range;
}

/** The point after so many characters; a line break counts as one. `null` behind the paragraph's last character. */
function pointIn(
  paragraph: HTMLElement,
  offset: number,
): { readonly node: Node; readonly offset: number } | null {
  const walker = document.createTreeWalker(
    paragraph,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof HTMLElement && /-comment-(ref|popover)/.test(node.className)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node instanceof Text ? node.length : node.nodeName === 'BR' ? 1 : 0;
    if (node instanceof Text && offset <= before + length) return { node, offset: offset - before };
    before += length;
  }
  return null;
}
