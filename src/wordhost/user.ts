import { replaceText } from './docx/edit-text';
import { TextRange } from './docx/ranges';
import type { WordDocument } from './docx/word-document';
import type { Session } from './protocol/word-object';

/** What a person at the keyboard does in the document; offsets count in the text that they see. */
export interface User {
  /** Moves the cursor, or selects from one paragraph (by its position in the body) to another. */
  select(first: number, start: number, last: number, end: number): void;
  /** Types in a paragraph, so that what read `before` reads `after`; tracked where changes are tracked. */
  type(paragraph: number, before: string, after: string): void;
}

/** The person at the keyboard of this document. */
export function userOf(document: WordDocument, session: Session, edited: () => void): User {
  const { story } = document;
  return {
    select(first, start, last, end) {
      const from = story.paragraphs[first];
      const to = story.paragraphs[last];
      if (from === undefined || to === undefined) return;
      const range = new TextRange(
        { paragraph: from, offset: inText(document, first, start) },
        { paragraph: to, offset: inText(document, last, end) },
      );
      session.selected(range);
    },
    type(at, before, after) {
      const paragraph = story.paragraphs[at];
      if (paragraph === undefined || before === after) return;
      const start = sharedStart(before, after);
      const end = sharedStart(reversed(before.slice(start)), reversed(after.slice(start)));
      replaceText(
        document,
        {
          paragraph,
          start: inText(document, at, start),
          end: inText(document, at, before.length - end),
        },
        after.slice(start, after.length - end),
      );
      session.changed();
      edited();
    },
  };
}

/** Where a character that a person sees stands in the paragraph's text, which has tracked deletions in it. */
function inText({ story }: WordDocument, position: number, seen: number): number {
  const paragraph = story.paragraphs[position];
  if (paragraph === undefined) return 0;
  let left = seen;
  for (const { text, start, revision } of story.textOf(paragraph).pieces) {
    if (revision.deleted) continue;
    if (left <= text.length) return start + left;
    left -= text.length;
  }
  return story.textOf(paragraph).text.length;
}

function sharedStart(one: string, other: string): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one[count] === other[count]) count += 1;
  return count;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
