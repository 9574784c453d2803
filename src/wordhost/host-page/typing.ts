/** Lets a person move in the document on the page and type in its paragraphs, as in Word; no paragraph is made or joined. */

/** What the page does with it; paragraphs by their position in the body, offsets into the text that is seen. */
export interface Typing {
  typed(paragraph: number, before: string, after: string): void;
  moved(first: number, start: number, last: number, end: number): void;
  /** The paragraph was left, and may be drawn again. */
  left(): void;
}

/** Listens in the pages; `paragraphs` has those of the body as they are drawn now. */
export function listenToTyping(
  pages: HTMLElement,
  paragraphs: () => readonly HTMLElement[],
  { typed, moved, left }: Typing,
): void {
  let before = '';
  const paragraphOf = (node: Node | null): HTMLElement | null => {
    const element = node instanceof HTMLElement ? node : (node?.parentElement ?? null);
    return element?.closest<HTMLElement>('article p') ?? null;
  };

  pages.addEventListener('pointerdown', ({ target }) => {
    const paragraph = target instanceof Node ? paragraphOf(target) : null;
    if (paragraph === null || !paragraphs().includes(paragraph)) return;
    paragraph.contentEditable = 'plaintext-only';
    paragraph.spellcheck = false;
  });
  pages.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.isContentEditable) before = textSeen(target);
  });
  pages.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  pages.addEventListener('input', ({ target }) => {
    const paragraph = target instanceof Node ? paragraphOf(target) : null;
    if (paragraph === null) return;
    const after = textSeen(paragraph);
    typed(paragraphs().indexOf(paragraph), before, after);
    before = after;
  });
  pages.addEventListener('focusout', ({ target }) => {
    if (target instanceof HTMLElement) target.removeAttribute('contenteditable');
    left();
  });
  document.addEventListener('selectionchange', () => {
    const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : undefined;
    const first = range ? paragraphOf(range.startContainer) : null;
    const last = range ? paragraphOf(range.endContainer) : null;
    if (!range || first === null || last === null || !pages.contains(first)) return;
    const all = paragraphs();
    moved(
      all.indexOf(first),
      offsetIn(first, range.startContainer, range.startOffset),
      all.indexOf(last),
      offsetIn(last, range.endContainer, range.endOffset),
    );
  });
}

/** The text of a paragraph as it is drawn, without the comments that are drawn in it. */
function textSeen(paragraph: HTMLElement): string {
  return textUpTo(paragraph, null, 0);
}

function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  return textUpTo(paragraph, node, offset).length;
}

function textUpTo(paragraph: HTMLElement, last: Node | null, offset: number): string {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  if (last !== null) range.setEnd(last, offset);
  const copy = range.cloneContents();
  for (const comment of copy.querySelectorAll('[class*="-comment-ref"], [class*="-comment-popover"]'))
    comment.remove();
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\v');
  return (copy.textContent ?? '').replace(/\u00a0$/, ' ');
}
