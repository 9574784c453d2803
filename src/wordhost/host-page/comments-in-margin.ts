/** Shows the document's comments beside the words they stand on, as Word does. */

const gap = 8;

/**
 * Draws one card for each comment that docx-preview left hidden in the pages, level with its words, none over another.
 * Call again when the pages move.
 */
export function showComments(pages: HTMLElement, margin: HTMLElement): void {
  const hidden = [...pages.querySelectorAll<HTMLElement>('.docx-comment-popover')];
  const cards = hidden.map((comment) => {
    const card = document.createElement('div');
    card.className = 'comment';
    card.append(...[...comment.childNodes].map((node) => node.cloneNode(true)));
    card.querySelector('.docx-comment-author')?.classList.add('comment-author');
    card.querySelector('.docx-comment-date')?.remove();
    return card;
  });
  margin.replaceChildren(...cards);
  const top = margin.getBoundingClientRect().top;
  let free = 0;
  for (const [at, card] of cards.entries()) {
    // The card goes beside the paragraph, for a hidden element has no place of its own.
    const words = hidden[at]?.parentElement;
    const level = words === null || words === undefined ? 0 : words.getBoundingClientRect().top - top;
    const place = Math.max(level, free);
    card.style.top = `${place}px`;
    free = place + card.offsetHeight + gap;
  }
  margin.style.minHeight = `${free}px`;
}
