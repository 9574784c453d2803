import { DocumentError, type EditOutcome } from '../document/open-document';
import { applyEdits, type Written, type WrittenTogether } from './apply-edits';
import { toDocumentError } from './errors';
import { createParagraphFinder } from './find-paragraphs';
import type { RunInWord } from './run-in-word';
import { plainText } from './word-text';

/**
 * Takes back what was written in one go. Where a paragraph held no tracked changes before, all that it holds now are
 * ours, and are rejected; where it did, or where Word cannot reject (before WordApi 1.6), the old words are written back
 * as a tracked change. A paragraph that someone has edited since is left as it is.
 */
export async function takeBack(
  run: RunInWord,
  { texts, paragraphs }: WrittenTogether,
): Promise<readonly EditOutcome[]> {
  const ours = paragraphs.filter(({ hadChanges }) => !hadChanges);
  const rejected = ours.length === 0 ? [] : await rejectOurs(run, ours, texts);
  const left = paragraphs.filter(({ edit }) => !rejected.some((each) => each.written.edit === edit));
  const writtenBack = await applyEdits(
    run,
    left.map(({ edit, position }) => ({
      key: edit.edits[0]?.key ?? '',
      anchor: { paragraph: position, paragraphText: edit.after, start: 0, end: edit.after.length },
      text: edit.before,
    })),
    texts,
  );
  return [...rejected.flatMap(({ outcome }) => outcome), ...writtenBack.outcomes];
}

interface Rejected {
  readonly written: Written;
  readonly outcome: EditOutcome;
}

/** Rejects together, in a fixed number of round trips; none where this Word cannot reject. */
async function rejectOurs(
  run: RunInWord,
  ours: readonly Written[],
  texts: readonly string[],
): Promise<readonly Rejected[]> {
  try {
    return await run(async (context) => {
      const all = context.document.body.paragraphs;
      all.load('items/text');
      await context.sync();
      const find = createParagraphFinder(
        texts,
        all.items.map((paragraph) => plainText(paragraph.text)),
      );
      const found = ours.map((written) => {
        const { position, edit } = written;
        const now = find({ paragraph: position, paragraphText: edit.after, start: 0, end: 0 });
        return { written, paragraph: now === null ? undefined : all.items[now] };
      });
      for (const { paragraph } of found) paragraph?.getTrackedChanges().rejectAll();
      const read = found.map(({ written, paragraph }) => ({
        written,
        current: paragraph?.getReviewedText('Current'),
      }));
      await context.sync();
      return read.map(({ written, current }) => ({
        written,
        outcome: outcomeOf(written, current === undefined ? null : plainText(current.value)),
      }));
    });
  } catch (error) {
    if (!isTooOld(error)) throw error;
    return [];
  }
}

function outcomeOf({ edit, original }: Written, current: string | null): EditOutcome {
  const key = edit.edits[0]?.key ?? '';
  if (current === original || current === plainText(edit.before))
    return { key, applied: true, paragraphText: edit.before };
  const error =
    current === null
      ? new DocumentError('moved', 'The paragraph reads otherwise than when it was written')
      : new DocumentError('failed', 'Word did not reject the changes');
  return { key, applied: false, error };
}

/** An Office.js older than WordApi 1.6 has no such method at all. */
function isTooOld(error: unknown): boolean {
  return toDocumentError(error).kind === 'not-supported' || /is not a function/.test(String(error));
}
