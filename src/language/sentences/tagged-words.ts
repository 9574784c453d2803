import nlp from 'compromise/two';
import type { Span } from '../../plan/document-as-read';

/** A word with the grammatical tags that compromise gives it ('Verb', 'Gerund', 'Noun', 'Person', 'Comparative' ...). */
export interface TaggedWord extends Span {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

interface TermWithOffset {
  readonly text: string;
  readonly tags?: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/**
 * The words of one statement tagged by compromise, with exact offsets into `text`. Costs about a millisecond:
 * ask only where the answer can matter. Tags are a vote, not a verdict (see the notes in `names` and `owners`).
 * Parts of a contraction that have no length of their own are left out.
 */
export function tagWords(text: string): readonly TaggedWord[] {
  const sentences: readonly { readonly terms: readonly TermWithOffset[] }[] = nlp(text).json({
    offset: true,
  });
  return sentences
    .flatMap((sentence) => sentence.terms)
    .filter((term) => term.offset.length > 0)
    .map((term) => ({
      text: term.text,
      tags: new Set(term.tags ?? []),
      start: term.offset.start,
      end: term.offset.start + term.text.length,
    }));
}
