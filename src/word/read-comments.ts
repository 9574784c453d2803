import type { CommentAsRead } from '../document/open-document';
import { toDocumentError } from './errors';
import { createParagraphFinder } from './find-paragraphs';
import type { RunInWord } from './run-in-word';
import { plainText } from './word-text';

/**
 * Reads all comments of the body in two round trips. Some builds of Word deny access to comments at random, so a denial is
 * asked again once before it is believed. `before` has the paragraphs as last read: `paragraphs` counts in those.
 */
export async function readComments(
  run: RunInWord,
  paragraphs: readonly number[],
  before: readonly string[],
): Promise<readonly CommentAsRead[]> {
  try {
    return await readOnce(run, paragraphs, before);
  } catch (error) {
    if (toDocumentError(error).kind !== 'protected') throw error;
    return readOnce(run, paragraphs, before);
  }
}

/** What tells comments apart. */
export interface CommentText {
  readonly id: string;
  readonly text: string;
}

/** Only the ids and texts of all comments of the body, in one round trip. */
export function readCommentTexts(run: RunInWord): Promise<readonly CommentText[]> {
  return run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load('items/id,items/content');
    await context.sync();
    return comments.items.map((comment) => ({ id: comment.id, text: comment.content }));
  });
}

function readOnce(
  run: RunInWord,
  paragraphs: readonly number[],
  before: readonly string[],
): Promise<readonly CommentAsRead[]> {
  return run(async (context) => {
    const comments = context.document.body.getComments();
    const now = context.document.body.paragraphs;
    comments.load('items/id,items/content,items/authorName,items/resolved');
    now.load('items/text');
    await context.sync();
    if (comments.items.length === 0) return [];

    const find = createParagraphFinder(
      before,
      now.items.map((paragraph) => plainText(paragraph.text)),
    );
    const asked = paragraphs.flatMap((paragraph) => {
      const position = find({ paragraph, paragraphText: before[paragraph] ?? '', start: 0, end: 0 });
      const there = position === null ? undefined : now.items[position];
      return there === undefined ? [] : [{ paragraph, comments: there.getComments() }];
    });
    for (const { comments: there } of asked) there.load('items/id');
    const details = comments.items.map((comment) => ({
      range: comment.getRange(),
      replies: comment.replies,
    }));
    for (const { range, replies } of details) {
      range.load('text');
      replies.load('items/id');
    }
    await context.sync();

    const paragraphOf = new Map<string, number>();
    for (const { paragraph, comments: there } of asked)
      for (const comment of there.items)
        if (!paragraphOf.has(comment.id)) paragraphOf.set(comment.id, paragraph);
    return comments.items.map((comment, index) => ({
      id: comment.id,
      text: comment.content,
      author: comment.authorName,
      anchoredText: plainText(details[index]?.range.text ?? ''),
      replies: details[index]?.replies.items.length ?? 0,
      resolved: comment.resolved,
      paragraph: paragraphOf.get(comment.id) ?? null,
    }));
  });
}
