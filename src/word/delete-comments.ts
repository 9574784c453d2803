import type { Progress } from '../document/open-document';
import { toDocumentError } from './errors';
import { readCommentTexts } from './read-comments';
import type { RunInWord } from './run-in-word';

/**
 * Deletes comments one by one, because one that Word cannot delete would otherwise keep the others. The comments are read
 * back at the end: `deleted` are those that are gone, however they went; `failed` those that Word would not delete.
 */
export async function deleteComments(
  run: RunInWord,
  ids: readonly string[],
  { signal, progress }: { readonly signal?: AbortSignal; readonly progress?: Progress } = {},
): Promise<{ readonly deleted: readonly string[]; readonly failed: readonly string[] }> {
  if (ids.length === 0) return { deleted: [], failed: [] };
  await run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load('items/id');
    await context.sync();
    const wanted = new Set(ids);
    const doomed = comments.items.filter((comment) => wanted.has(comment.id));
    for (const [index, comment] of doomed.entries()) {
      if (signal?.aborted === true) return;
      await deleteAlone(context, comment);
      progress?.(index + 1, doomed.length);
    }
  });
  const left = new Set((await readCommentTexts(run)).map((comment) => comment.id));
  return {
    deleted: ids.filter((id) => !left.has(id)),
    failed: ids.filter((id) => left.has(id)),
  };
}

async function deleteAlone(context: Word.RequestContext, comment: Word.Comment): Promise<void> {
  try {
    comment.delete();
    await context.sync();
  } catch (error) {
    // The reading at the end tells what was deleted; only where Word answers nothing at all is it no use to go on.
    if (toDocumentError(error).kind === 'busy') throw error;
  }
}
