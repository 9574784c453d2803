/** Shows the document as a reader sees it: its pages, its comments in the margin, and the words selected in it. */
import { renderAsync } from 'docx-preview';
import type { Selected } from '../index';
import { showComments } from './comments-in-margin';
import { rangeOfWords } from './range-of-words';

/** In CSS pixels: the space round a page, and the column of comments. */
const surround = 32;
const margin = 250;
const smallest = 0.5;

/** The view of one document at a time, in the elements `#document`, `#pages` and `#comments`. */
export interface DocumentView {
  /** Draws the .docx; where it is drawn again, the reader stays at the same place. Rejects for what is no .docx. */
  draw(docx: Uint8Array): Promise<void>;
  /** Marks the words and scrolls to them. */
  select(words: Selected): void;
  /** The body's paragraphs as they are drawn now. */
  paragraphs(): readonly HTMLElement[];
  /** Fits the pages to the width there is. */
  fit(): void;
}

/** The view in those elements. */
export function documentView(area: HTMLElement, pages: HTMLElement, comments: HTMLElement): DocumentView {
  let selected: Selected | null = null;

  const fit = (): void => {
    const width = area.clientWidth - (comments.hidden ? 0 : margin);
    const widths = [...pages.querySelectorAll<HTMLElement>('section.docx')].map((page) => page.offsetWidth);
    pages.style.zoom = String(Math.min(1, Math.max(smallest, width / (Math.max(...widths) + surround))));
    showComments(pages, comments);
  };

  const mark = (scroll: boolean): void => {
    const range = selected === null ? null : rangeOfWords(paragraphsOf(pages), selected);
    if (range === null) {
      CSS.highlights.delete('selected');
      return;
    }
    CSS.highlights.set('selected', new Highlight(range));
    if (scroll) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };

  return {
    async draw(docx) {
      const body = document.createElement('div');
      const styles = document.createElement('div');
      await renderAsync(docx, body, styles, {
        renderComments: true,
        useBase64URL: true,
        // A page break would make two paragraphs of one, and the words would be looked for in the wrong one.
        breakPages: false,
      });
      const place = area.scrollTop;
      pages.replaceChildren(styles, body);
      comments.hidden = pages.querySelector('.docx-comment-popover') === null;
      fit();
      area.scrollTop = place;
      mark(false);
    },
    select(words) {
      selected = words;
      mark(true);
    },
    paragraphs: () => paragraphsOf(pages),
    fit,
  };
}

/** The paragraphs of the body in document order; not those of headers, footers and comments. */
function paragraphsOf(pages: HTMLElement): readonly HTMLElement[] {
  return [...pages.querySelectorAll<HTMLElement>('article p')].filter(
    (p) => p.closest('.docx-comment-popover') === null,
  );
}
