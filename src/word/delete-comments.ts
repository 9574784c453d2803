import type { Progress } from '../document/open-document';
import { toDocumentError } from './errors';
import { readCommentTexts } from './read-comments';
import type { RunInWord } from './run-in-word';

/** Few enough for one run to end long before a call to Word counts as hung. */
const commentsPerRun = 90;

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
  for (let first = 0; first < ids.length && signal?.aborted !== true; first += commentsPerRun) {
    await deleteInOneRun(run, ids.slice(first, first + commentsPerRun), signal, (done) =>
      progress?.(first + done, ids.length),
    );
  }
  const left = new Set((await readCommentTexts(run)).map((comment) => comment.id));
  return {
    deleted: ids.filter((id) => !left.has(id)),
    failed: ids.filter((id) => left.has(id)),
  };
}

function deleteInOneRun(
  run: RunInWord,
  ids: readonly string[],
  signal: AbortSignal | undefined,
  progress: (done: number) => void,
): Promise<void> {
  return run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load('items/id');
    await context.sync();
    for (const [index, id] of ids.entries()) {
      if (signal?.aborted === true) return;
      const comment = comments.items.find((each) => each.id === id);
      if (comment !== undefined) await deleteAlone(context, comment);
      progress(index + 1);
    }
  });
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
