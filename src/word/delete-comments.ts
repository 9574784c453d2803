import type { Progress } from '../document/open-document';
import { askAgain } from './ask-again';
import { toDocumentError } from './errors';
import { readCommentTexts } from './read-comments';
import type { RunInWord } from './run-in-word';

/** Few enough for one run to end long before a call to Word counts as hung, even where they go one by one. */
const commentsPerRun = 120;
const commentsPerRoundTrip = 40;

/**
 * Deletes comments many at a time and, where that fails, one by one, because one that Word cannot delete would otherwise
 * keep the others. The comments are read back at the end: `deleted` are those that are gone, however they went; `failed` those that Word would not delete. Fails
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
      const settle = (asked: readonly Asked[], areGone: boolean) => {
        for (const { id } of asked) {
          open.delete(id);
          settled(id, areGone);
        }
      };
      const mayGoOn = () => {
        abandoned.throwIfAborted();
        return signal?.aborted !== true;
      };
      const wanted = [...open].map((id): Asked => ({ id, comment: byId.get(id) }));
      for (let first = 0; first < wanted.length && mayGoOn(); first += commentsPerRoundTrip) {
        const together = wanted.slice(first, first + commentsPerRoundTrip);
        if (await areDeleted(context, together)) settle(together, true);
        else for (const one of together) if (mayGoOn()) settle([one], await areDeleted(context, [one]));
      }
    }),
  );
}

/** A comment to delete; `undefined` where the document has none of that id. */
interface Asked {
  readonly id: string;
  readonly comment: Word.Comment | undefined;
}

/** False where Word would not delete one of them, or did so and failed all the same, which the reading at the end tells. */
async function areDeleted(context: Word.RequestContext, asked: readonly Asked[]): Promise<boolean> {
  try {
    for (const { comment } of asked) comment?.delete();
    await context.sync();
    return true;
  } catch (error) {
    // Where Word answers nothing at all, it is no use to go on with the others.
    if (toDocumentError(error).kind === 'busy') throw error;
    return false;
  }
}
