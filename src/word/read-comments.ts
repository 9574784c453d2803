import type { CommentAsRead } from '../document/open-document';
import { askAgain } from './ask-again';
import { toDocumentError } from './errors';
import { createParagraphFinder } from './find-paragraphs';
import type { RunInWord } from './run-in-word';
import { plainText } from './word-text';

/** Reads all comments of the body in two round trips. `before` has the paragraphs as last read: `paragraphs` counts in those. */
export function readComments(
  run: RunInWord,
  paragraphs: readonly number[],
  before: readonly string[],
): Promise<readonly CommentAsRead[]> {
  return askAgain(() => readOnce(run, paragraphs, before));
}

/** What tells comments apart. */
export interface CommentText {
  readonly id: string;
  readonly text: string;
}

/** Only the ids and texts of all comments of the body, in one round trip. */
export function readCommentTexts(run: RunInWord): Promise<readonly CommentText[]> {
  return askAgain(() =>
    run(async (context) => {
      const comments = context.document.body.getComments();
      comments.load('items/id,items/content');
      await context.sync();
      return comments.items.map((comment) => ({ id: comment.id, text: comment.content }));
    }),
  );
}

function readOnce(
  run: RunInWord,
  paragraphs: readonly number[],
  before: readonly string[],
): Promise<readonly CommentAsRead[]> {
  return run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load('items/id,items/content,items/authorName,items/resolved');
    // Word gives an object for each paragraph, which nobody needs who asks for no place.
    const now = paragraphs.length === 0 ? null : context.document.body.paragraphs;
    now?.load('items/text');
    await context.sync();
    if (comments.items.length === 0) return [];

    const nowItems = now?.items ?? [];
    const find = createParagraphFinder(
      before,
      nowItems.map((paragraph) => plainText(paragraph.text)),
    );
    const asked = paragraphs.flatMap((paragraph) => {
      const position = find({ paragraph, paragraphText: before[paragraph] ?? '', start: 0, end: 0 });
      const there = position === null ? undefined : nowItems[position];
      return there === undefined ? [] : [{ paragraph, there }];
    });
    const details = await readDetails(context, comments.items, asked);

    const paragraphOf = new Map<string, number>();
    for (const { paragraph, ids } of details.inParagraphs)
      for (const id of ids) if (!paragraphOf.has(id)) paragraphOf.set(id, paragraph);
    return comments.items.map((comment, index) => ({
      id: comment.id,
      text: comment.content,
      author: comment.authorName,
      anchoredText: plainText(details.anchoredTexts[index] ?? ''),
      replies: details.replies[index] ?? 0,
      resolved: comment.resolved,
      paragraph: paragraphOf.get(comment.id) ?? null,
    }));
  });
}

interface AskedParagraph {
  /** As the caller counts it. */
  readonly paragraph: number;
  readonly there: Word.Paragraph;
}

/** By comment, the words it stands on and its answers; by paragraph, the ids of the comments there. */
interface CommentDetails {
  readonly anchoredTexts: readonly string[];
  readonly replies: readonly number[];
  readonly inParagraphs: readonly { readonly paragraph: number; readonly ids: readonly string[] }[];
}

/** One round trip; one more, without the words, where a comment stands on none, which Word tells by failing on all. */
async function readDetails(
  context: Word.RequestContext,
  comments: readonly Word.Comment[],
  asked: readonly AskedParagraph[],
): Promise<CommentDetails> {
  try {
    return await readDetailsOnce(context, comments, asked, true);
  } catch (error) {
    if (toDocumentError(error).kind !== 'moved') throw error;
    return readDetailsOnce(context, comments, asked, false);
  }
}

async function readDetailsOnce(
  context: Word.RequestContext,
  comments: readonly Word.Comment[],
  asked: readonly AskedParagraph[],
  withWords: boolean,
): Promise<CommentDetails> {
  const inParagraphs = asked.map(({ paragraph, there }) => ({ paragraph, comments: there.getComments() }));
  for (const there of inParagraphs) there.comments.load('items/id');
  const ranges = withWords ? comments.map((comment) => comment.getRange()) : [];
  for (const range of ranges) range.load('text');
  const replies = comments.map((comment) => comment.replies);
  for (const ofComment of replies) ofComment.load('items/id');
  await context.sync();
  return {
    anchoredTexts: ranges.map(({ text }) => text),
    replies: replies.map(({ items }) => items.length),
    inParagraphs: inParagraphs.map((there) => ({
      paragraph: there.paragraph,
      ids: there.comments.items.map(({ id }) => id),
    })),
  };
}
