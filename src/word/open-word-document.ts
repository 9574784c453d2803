import { DocumentError, type OpenDocument, type RawDocument } from '../document/open-document';
import { applyEdits, type WrittenTogether } from './apply-edits';
import { attachComments } from './attach-comments';
import { deleteComments } from './delete-comments';
import { toDocumentError } from './errors';
import { watchDocument, type SelectionEvents } from './events';
import { readComments } from './read-comments';
import { readDocument } from './read-document';
import { readSelection } from './read-selection';
import { readTexts, sameTexts } from './read-texts';
import { createRunInWord, type WordNamespace } from './run-in-word';
import type { SettingsPort } from './settings';
import { showWords } from './show-words';
import { takeBack } from './take-back';
import { plainText } from './word-text';

/** What Office gives an add-in: Word itself, a place for settings, and what this Word can do. */
export interface OfficeHost {
  readonly word: WordNamespace;
  readonly settings: SettingsPort;
  /** The moves of the cursor; nothing is told where they are left out. */
  readonly selection?: SelectionEvents;
  /** Whether this Word has that requirement set, as `Office.context.requirements.isSetSupported` tells. */
  readonly supports: (set: string, version: string) => boolean;
}

/**
 * The document open in Word. It remembers the paragraphs it read last, because anchors count in those: by them it finds
 * the place again after the document has changed.
 */
export function openWordDocument({
  word,
  settings,
  selection = noMoves,
  supports,
}: OfficeHost): OpenDocument {
  const run = createRunInWord(word);
  let lastRead: readonly string[] = [];
  /** As `changes` saw them last since then. */
  let lastSeen: readonly string[] | null = null;
  /** What was written and not taken back, the last at the end. */
  const writtenBefore: WrittenTogether[] = [];
  const hasComments = () => supports('WordApi', '1.4') || supports('WordApiOnline', '1.1');
  /** Comments and tracked changes came with the same version. */
  const needComments = () => {
    if (!hasComments()) throw new DocumentError('not-supported', 'WordApi 1.4');
  };
  const countIn = ({ paragraphs }: Pick<RawDocument, 'paragraphs'>) => {
    lastRead = paragraphs.map((paragraph) => plainText(paragraph.text));
    lastSeen = null;
  };
  return {
    countIn,
    async abilities() {
      return { comments: hasComments(), trackedChanges: hasComments() };
    },
    async read(signal) {
      const document = await readDocument(run, signal);
      countIn(document);
      return document;
    },
    async readComments(paragraphs) {
      return hasComments() ? readComments(run, paragraphs, lastRead) : [];
    },
    async attachComments(comments, options) {
      needComments();
      return attachComments(run, comments, lastRead, options);
    },
    async deleteComments(ids, options) {
      needComments();
      return deleteComments(run, ids, options);
    },
    async applyEdits(edits, options) {
      needComments();
      const { outcomes, written } = await applyEdits(run, edits, lastRead, options);
      if (written.paragraphs.length > 0) writtenBefore.push(written);
      return outcomes;
    },
    async takeBack() {
      const written = writtenBefore.pop();
      return written === undefined ? [] : takeBack(run, written);
    },
    watch: (listener) => watchDocument(run, selection, supports('WordApi', '1.6'), listener),
    readSelection: () => readSelection(run, lastRead),
    async changes() {
      const now = await readTexts(run);
      const before = lastSeen ?? lastRead;
      lastSeen = now;
      return { sinceRead: !sameTexts(now, lastRead), sinceAsked: !sameTexts(now, before) };
    },
    show: (anchor) => showWords(run, anchor, lastRead),
    readSetting: (key) => settled(settings.read(key)),
    writeSetting: (key, value) => settled(settings.write(key, value)),
  };
}

const noMoves: SelectionEvents = { onMoved: () => Promise.resolve(() => undefined) };

async function settled<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw toDocumentError(error);
  }
}
