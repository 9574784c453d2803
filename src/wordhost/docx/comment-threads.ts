import type { XmlElement } from '../xml/xml-tree';
import type { Comment } from './comments';
import { comparePositions, type Position } from './ranges';
import type { Story } from './story';

/** Comments and the answers to each. */
export interface CommentThreads {
  /** All comments that are no answers, in the order of the words they stand on. */
  readonly threads: readonly Comment[];
  /** The answers by the entry of the comment that they answer. */
  readonly replies: ReadonlyMap<XmlElement, readonly Comment[]>;
}

/** Orders comments by where they start (those that stand nowhere last) and puts the answers to what they answer. */
export function orderThreads(
  comments: readonly Comment[],
  story: Story,
  parentOf: (comment: Comment) => Comment | null,
  startOf: (comment: Comment) => Position | null,
): CommentThreads {
  const threads: { readonly comment: Comment; readonly start: Position | null }[] = [];
  const replies = new Map<XmlElement, Comment[]>();
  for (const comment of comments) {
    const parent = parentOf(comment);
    if (parent === null) threads.push({ comment, start: startOf(comment) });
    else replies.set(parent.entry, [...(replies.get(parent.entry) ?? []), comment]);
  }
  threads.sort((one, other) => {
    if (one.start === null || other.start === null)
      return Number(one.start === null) - Number(other.start === null);
    return comparePositions(story, one.start, other.start);
  });
  return { threads: threads.map(({ comment }) => comment), replies };
}
