import type {
  CommentAsRead,
  CommentOutcome,
  CommentToAttach,
  DocumentChanges,
  DocumentEvent,
  Edit,
  EditOutcome,
  OpenDocument,
  ParagraphSpan,
  RawDocument,
} from '../../src/document/open-document';
import { DocumentError } from '../../src/document/open-document';

/** An open document that only exists in memory: comments can be put on it, read and taken away. No Word in it. */
export class DocumentInMemory implements OpenDocument {
  comments: CommentAsRead[] = [];
  readonly settings = new Map<string, string>();
  /** What was shown, by paragraph. */
  readonly shown: number[] = [];
  /** Paragraphs on which no comment can be attached. */
  readonly closedParagraphs = new Set<number>();
  canComment = true;
  /** What was written and not taken back. */
  readonly edits: Edit[] = [];
  readonly listeners = new Set<(event: DocumentEvent) => void>();
  selection: ParagraphSpan | null = null;
  /** The readings that anchors were to count in again, by their paragraphs. */
  readonly countedIn: RawDocument['paragraphs'][] = [];
  changed: DocumentChanges = { sinceRead: false, sinceAsked: false };
  /** How many edits there were before each writing. */
  readonly #batches: number[] = [];
  #next = 0;

  constructor(readonly raw: RawDocument = { paragraphs: [], tables: [] }) {}

  abilities() {
    return Promise.resolve({ comments: this.canComment, trackedChanges: this.canComment });
  }

  read() {
    return Promise.resolve(this.raw);
  }

  countIn(reading: Pick<RawDocument, 'paragraphs'>) {
    this.countedIn.push(reading.paragraphs);
  }

  readComments(paragraphs: readonly number[]) {
    return Promise.resolve(
      this.comments.map((comment) =>
        comment.paragraph !== null && paragraphs.includes(comment.paragraph)
          ? comment
          : { ...comment, paragraph: null },
      ),
    );
  }

  attachComments(comments: readonly CommentToAttach[], options: { signal?: AbortSignal } = {}) {
    return Promise.resolve(
      comments.map(({ key, anchor, text }): CommentOutcome => {
        if (options.signal?.aborted)
          return { key, attached: 'nowhere', error: new DocumentError('stopped', '') };
        if (this.closedParagraphs.has(anchor.paragraph)) {
          return { key, attached: 'nowhere', error: new DocumentError('protected', 'AccessDenied') };
        }
        const id = `comment ${String(this.#next++)}`;
        this.addComment({ id, text, paragraph: anchor.paragraph, author: 'Plan Check' });
        return { key, attached: 'words', id };
      }),
    );
  }

  deleteComments(ids: readonly string[]) {
    this.comments = this.comments.filter(({ id }) => !ids.includes(id));
    return Promise.resolve({ deleted: ids, failed: [] });
  }

  applyEdits(edits: readonly Edit[]) {
    this.#batches.push(this.edits.length);
    this.edits.push(...edits);
    return Promise.resolve(
      edits.map(({ key, anchor, text }): EditOutcome => {
        if (this.closedParagraphs.has(anchor.paragraph))
          return { key, applied: false, error: new DocumentError('protected', 'AccessDenied') };
        const { paragraphText, start, end } = anchor;
        return {
          key,
          applied: true,
          paragraphText: paragraphText.slice(0, start) + text + paragraphText.slice(end),
        };
      }),
    );
  }

  takeBack() {
    const taken = this.edits.splice(this.#batches.pop() ?? this.edits.length);
    return Promise.resolve(
      taken.map(({ key, anchor }): EditOutcome => ({
        key,
        applied: true,
        paragraphText: anchor.paragraphText,
      })),
    );
  }

  watch(listener: (event: DocumentEvent) => void) {
    this.listeners.add(listener);
    return Promise.resolve(() => void this.listeners.delete(listener));
  }

  readSelection() {
    return Promise.resolve(this.selection);
  }

  changes() {
    return Promise.resolve(this.changed);
  }

  show(anchor: { readonly paragraph: number }) {
    this.shown.push(anchor.paragraph);
    return Promise.resolve();
  }

  readSetting(key: string) {
    return Promise.resolve(this.settings.get(key) ?? null);
  }

  writeSetting(key: string, value: string | null) {
    if (value === null) this.settings.delete(key);
    else this.settings.set(key, value);
    return Promise.resolve();
  }

  /** Puts a comment there as a person or an earlier session would have. */
  addComment(comment: Partial<CommentAsRead> & { readonly id: string; readonly text: string }): void {
    this.comments.push({
      author: 'A person',
      anchoredText: '',
      replies: 0,
      resolved: false,
      paragraph: null,
      ...comment,
    });
  }
}
