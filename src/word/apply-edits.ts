import {
  DocumentError,
  type DocumentErrorKind,
  type Edit,
  type EditOutcome,
  type Progress,
} from '../document/open-document';
import { toDocumentError } from './errors';
import { editsByParagraph, type ParagraphEdit } from './paragraph-edits';
import type { RunInWord } from './run-in-word';
import { smallWrites } from './small-writes';
import { readBack, writeParagraphs, type Writing } from './write-paragraphs';

/** Paragraphs written together: bounds the size of one request. */
const paragraphsPerRun = 40;

/** How often Word may fail on one paragraph and write nothing. */
const triesMore = 2;

/** Failures that the next paragraph would meet as well. */
const lasting: ReadonlySet<DocumentErrorKind> = new Set(['protected', 'not-supported', 'busy']);

/** One paragraph that was written, as far as taking it back needs it. */
export interface Written {
  readonly edit: ParagraphEdit;
  /** Where it stands among `WrittenTogether.texts`. */
  readonly position: number;
  /** How Word gave its current text before. */
  readonly original: string;
  /** True where it held tracked changes before, which are not ours to reject. */
  readonly hadChanges: boolean;
}

/** What was written in one go. */
export interface WrittenTogether {
  /** The texts of the body right after it. */
  readonly texts: readonly string[];
  readonly paragraphs: readonly Written[];
}

/** What became of the edits, and what was written. */
export interface AppliedEdits {
  readonly outcomes: readonly EditOutcome[];
  readonly written: WrittenTogether;
}

/**
 * Writes edits as tracked changes, many paragraphs in one round trip. Where Word fails, each paragraph is read before it
 * is tried again by itself, because Word sometimes fails after it has written. `before` has the body's paragraphs as
 * last read, which the anchors count in.
 */
export async function applyEdits(
  run: RunInWord,
  edits: readonly Edit[],
  before: readonly string[],
  { signal, progress }: { readonly signal?: AbortSignal; readonly progress?: Progress } = {},
): Promise<AppliedEdits> {
  const { paragraphs, leftOver } = editsByParagraph(edits);
  const writings = paragraphs.map((edit): Writing => ({
    edit,
    place: null,
    original: null,
    hadChanges: false,
    result: null,
  }));
  for (let first = 0; first < writings.length; first += paragraphsPerRun) {
    const together = writings.slice(first, first + paragraphsPerRun);
    if (signal?.aborted === true)
      for (const each of together) each.result = new DocumentError('stopped', 'By the user');
    else await writeSafely(run, together, before);
    progress?.(Math.min(first + paragraphsPerRun, writings.length), writings.length);
  }
  const texts = await settled(run, writings, before);
  return {
    outcomes: [
      ...writings.flatMap(outcomesOf),
      ...leftOver.map(({ key }): EditOutcome => ({
        key,
        applied: false,
        error: new DocumentError('moved', 'Another edit has the same words'),
      })),
    ],
    written: { texts, paragraphs: writings.flatMap(writtenOf) },
  };
}

/** All together; where that fails, one by one. */
async function writeSafely(run: RunInWord, writings: readonly Writing[], before: readonly string[]) {
  const error = await failureOf(() => writeParagraphs(run, writings, before, 'all'));
  if (error === null) return;
  for (const writing of writings.filter(({ result }) => result === null)) {
    const again = await writeAlone(run, writing, before);
    if (again === null || !lasting.has(again.kind)) continue;
    for (const each of writings) each.result ??= again;
  }
}

/** Its words one after the other, each once Word has been asked how the paragraph reads; answers why it failed at last. */
async function writeAlone(run: RunInWord, writing: Writing, before: readonly string[]) {
  const words = smallWrites(writing.edit.before, writing.edit.after).length;
  let error: DocumentError | null = null;
  for (let left = words + triesMore; left > 0 && writing.result === null; left -= 1) {
    error = await failureOf(() => writeParagraphs(run, [writing], before, 'first'));
    if (error !== null && lasting.has(error.kind)) break;
  }
  if (writing.result === null) {
    const unread = await failureOf(async () => void (await readBack(run, [writing], before)));
    writing.result ??= error ?? unread;
  }
  return error;
}

/** Reads back what is said to be written, or not to be known. */
async function settled(
  run: RunInWord,
  writings: readonly Writing[],
  before: readonly string[],
): Promise<readonly string[]> {
  const open = writings.filter(({ result }) => result === null);
  const texts = await readBack(run, open, before);
  for (const each of open) each.result ??= new DocumentError('failed', 'Word did not write it');
  return texts;
}

async function failureOf(work: () => Promise<void>): Promise<DocumentError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return toDocumentError(error);
  }
}

function outcomesOf({ edit, result }: Writing): readonly EditOutcome[] {
  return edit.edits.map(({ key }) =>
    result === 'written'
      ? { key, applied: true, paragraphText: edit.after }
      : { key, applied: false, error: result ?? new DocumentError('failed', 'Not written') },
  );
}

function writtenOf({ edit, result, place, original, hadChanges }: Writing): readonly Written[] {
  return result === 'written' && place !== null && original !== null
    ? [{ edit, position: place.position, original, hadChanges }]
    : [];
}
