/** Finds words of the document on the page that docx-preview drew. */

/** A place in the body's text: a paragraph by its order, and an offset into its text (UTF-16). */
export interface PlaceInText {
  readonly paragraph: number;
  readonly offset: number;
}

/** Words of the document; the end is exclusive. */
export interface WordsOfDocument {
  readonly start: PlaceInText;
  readonly end: PlaceInText;
}

/** The range of those words on the page; `null` where the page does not have the paragraph. */
export function rangeOfWords(paragraphs: readonly HTMLElement[], words: WordsOfDocument): Range | null {
  const first = paragraphs[words.start.paragraph];
  const last = paragraphs[words.end.paragraph];
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.selectNodeContents(first);
  const start = pointIn(first, words.start.offset);
  if (start !== null) range.setStart(start.node, start.offset);
  const end = pointIn(last, words.end.offset);
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
