import type { XmlElement } from '../xml/xml-tree';
import type { Comment } from './comments';
import { comparePositions, overlaps, type TextRange } from './ranges';
import type { Story } from './story';

/** Comments that are no answers, and where they stand. */
export interface CommentThreads {
  /** All comments that are no answers, in the order of the words they stand on. */
  readonly threads: readonly Comment[];
  /** By paragraph: where in `threads` the comments are that stand on words of it. */
  readonly inParagraph: ReadonlyMap<XmlElement, readonly number[]>;
}

/** The answers among comments, by the entry of the comment that they answer. */
export function repliesAmong(
  comments: readonly Comment[],
  parentOf: (comment: Comment) => Comment | null,
): ReadonlyMap<XmlElement, readonly Comment[]> {
  const replies = new Map<XmlElement, Comment[]>();
  for (const comment of comments) {
    const parent = parentOf(comment);
    if (parent !== null) replies.set(parent.entry, [...(replies.get(parent.entry) ?? []), comment]);
  }
  return replies;
}

/** Orders comments that are no answers by where they start, those that stand nowhere last. */
export function orderThreads(
  comments: readonly Comment[],
  story: Story,
  parentOf: (comment: Comment) => Comment | null,
  rangeOf: (comment: Comment) => TextRange | null,
): CommentThreads {
  const threads: { readonly comment: Comment; readonly range: TextRange | null }[] = [];
  for (const comment of comments)
    if (parentOf(comment) === null) threads.push({ comment, range: rangeOf(comment) });
  threads.sort((one, other) => {
    if (one.range === null || other.range === null)
      return Number(one.range === null) - Number(other.range === null);
    return comparePositions(story, one.range.start, other.range.start);
  });
  const inParagraph = new Map<XmlElement, number[]>();
  threads.forEach(({ range }, at) => {
    if (range === null) return;
    for (const paragraph of story.between(range.start.paragraph, range.end.paragraph)) {
      const there = inParagraph.get(paragraph);
      if (there === undefined) inParagraph.set(paragraph, [at]);
      else there.push(at);
    }
  });
  return { threads: threads.map(({ comment }) => comment), inParagraph };
}

/** Those of the threads that stand on words of a range, in their order. */
export function threadsOn(
  { threads, inParagraph }: CommentThreads,
  story: Story,
  range: TextRange,
  rangeOf: (comment: Comment) => TextRange | null,
): readonly Comment[] {
  const paragraphs = story.between(range.start.paragraph, range.end.paragraph);
  const near = new Set(paragraphs.flatMap((paragraph) => inParagraph.get(paragraph) ?? []));
  return [...near]
    .sort((one, other) => one - other)
    .flatMap((at) => threads[at] ?? [])
    .filter((comment) => {
      const own = rangeOf(comment);
      return own !== null && overlaps(story, range, own);
    });
}
