import type { Progress } from '../document/open-document';
import { askAgain } from './ask-again';
import { toDocumentError } from './errors';
import { readCommentTexts } from './read-comments';
import type { RunInWord } from './run-in-word';

/** Few enough for one run to end long before a call to Word counts as hung. */
const commentsPerRun = 90;

/**
 * Deletes comments one by one, because one that Word cannot delete would otherwise keep the others. The comments are read
 * back at the end: `deleted` are those that are gone, however they went; `failed` those that Word would not delete. Fails
 * only where nothing was deleted.
 */
export async function deleteComments(
  run: RunInWord,
  ids: readonly string[],
  { signal, progress }: { readonly signal?: AbortSignal; readonly progress?: Progress } = {},
): Promise<{ readonly deleted: readonly string[]; readonly failed: readonly string[] }> {
  if (ids.length === 0) return { deleted: [], failed: [] };
  const gone = new Set<string>();
  let done = 0;
  const settled = (id: string, isGone: boolean) => {
    if (isGone) gone.add(id);
    done += 1;
    progress?.(done, ids.length);
  };
  for (let first = 0; first < ids.length && signal?.aborted !== true; first += commentsPerRun) {
    try {
      await deleteInOneRun(run, ids.slice(first, first + commentsPerRun), signal, settled);
    } catch (error) {
      if (gone.size === 0) throw error;
      break;
    }
  }
  const left = await commentsLeft(run, ids, gone);
  return {
    deleted: ids.filter((id) => !left.has(id)),
    failed: ids.filter((id) => left.has(id)),
  };
}

/** Those of the comments that are still there; where Word does not let us look, those that it was not seen to delete. */
async function commentsLeft(
  run: RunInWord,
  ids: readonly string[],
  gone: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  try {
    return new Set((await readCommentTexts(run)).map(({ id }) => id));
  } catch (error) {
    if (gone.size === 0) throw error;
    return new Set(ids.filter((id) => !gone.has(id)));
  }
}

async function deleteInOneRun(
  run: RunInWord,
  ids: readonly string[],
  signal: AbortSignal | undefined,
  settled: (id: string, isGone: boolean) => void,
): Promise<void> {
  const open = new Set(ids);
  await askAgain(() =>
    run(async (context, abandoned) => {
      const comments = context.document.body.getComments();
      comments.load('items/id');
      await context.sync();
      const byId = new Map(comments.items.map((comment) => [comment.id, comment]));
      for (const id of [...open]) {
        if (signal?.aborted === true) return;
        abandoned.throwIfAborted();
        const comment = byId.get(id);
        const isGone = comment === undefined || (await isDeleted(context, comment));
        open.delete(id);
        settled(id, isGone);
      }
    }),
  );
}

/** False where Word would not delete it, or did so and failed all the same, which the reading at the end tells. */
async function isDeleted(context: Word.RequestContext, comment: Word.Comment): Promise<boolean> {
  try {
    comment.delete();
    await context.sync();
    return true;
  } catch (error) {
    // Where Word answers nothing at all, it is no use to go on with the others.
    if (toDocumentError(error).kind === 'busy') throw error;
    return false;
  }
}
