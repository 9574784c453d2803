import { newElement, setAttribute } from '../xml/new-element';
import { append, attributeOf, elementsOf, type XmlElement } from '../xml/xml-tree';
import { CommentMarks } from './comment-marks';
import { CommentParts } from './comment-parts';
import { orderThreads, repliesAmong, threadsOn, type CommentThreads } from './comment-threads';
import { paragraphIdOf, readCommentText, writeCommentText } from './comment-text';
import type { TextRange } from './ranges';
import type { WordDocument } from './word-document';

/** A comment or an answer to one, by its `w:id`. */
export interface Comment {
  readonly id: string;
  readonly entry: XmlElement;
}

/** Who writes, and when. */
export interface Writer {
  readonly author: string;
  readonly initials: string;
  readonly now: () => Date;
}

/** The comments of a document. Answers are comments too; `threads` leaves them out. */
export class Comments {
  private readonly parts: CommentParts;
  private readonly marks: CommentMarks;
  /** Ids are never used twice, so that a comment that is gone is not taken for another. */
  private nextId: number;
  private readonly paragraphIds: Set<string>;
  /** Kept until comments or paragraphs come or go, because all of it is asked for again and again. */
  private known: (CommentThreads & { readonly paragraphs: readonly XmlElement[] }) | null = null;
  /** The answers by the entry of what they answer; kept until an answer comes or goes. */
  private replies: ReadonlyMap<XmlElement, readonly Comment[]> | null = null;

  constructor(
    private readonly document: WordDocument,
    private readonly writer: Writer,
  ) {
    this.parts = new CommentParts(document.parts, document.main.name);
    this.marks = new CommentMarks(document.main.xml, document.story, document.splitter, () =>
      document.styles.idOf('annotation reference', 'character', 'CommentReference'),
    );
    const ids = [...this.marks.ids, ...this.parts.entries.map((entry) => attributeOf(entry, 'w:id') ?? '')];
    this.nextId =
      ids
        .map(Number)
        .filter(Number.isInteger)
        .reduce((highest, id) => Math.max(highest, id), -1) + 1;
    this.paragraphIds = new Set(this.parts.entries.map((entry) => paragraphIdOf(entry)?.toUpperCase() ?? ''));
  }

  /** All comments that are no answers, in the order of the words they stand on. */
  threads(): readonly Comment[] {
    return this.knownThreads().threads;
  }

  /** Those of the threads that stand on words of a range, in their order. */
  threadsOn(range: TextRange): readonly Comment[] {
    return threadsOn(this.knownThreads(), this.document.story, range, (comment) => this.rangeOf(comment));
  }

  repliesTo(comment: Comment): readonly Comment[] {
    this.replies ??= repliesAmong(this.all(), (one) => this.parentOf(one));
    return this.replies.get(comment.entry) ?? [];
  }

  private knownThreads(): CommentThreads {
    const { story } = this.document;
    if (this.known?.paragraphs !== story.paragraphs) {
      const parentOf = (comment: Comment) => this.parentOf(comment);
      const threads = orderThreads(this.all(), story, parentOf, (comment) => this.rangeOf(comment));
      this.known = { paragraphs: story.paragraphs, ...threads };
    }
    return this.known;
  }

  /** The comment that this one answers, or `null`. */
  parentOf(comment: Comment): Comment | null {
    const id = paragraphIdOf(comment.entry);
    const parentId = id === null ? null : this.parts.parentOf(id);
    if (parentId === null) return null;
    return (
      this.all().find((one) => paragraphIdOf(one.entry)?.toUpperCase() === parentId.toUpperCase()) ?? null
    );
  }

  /** True as long as the comment is in the document. */
  has(comment: Comment): boolean {
    return comment.entry.parent !== null;
  }

  /** The words the comment stands on, or `null` where they are not in the body. */
  rangeOf(comment: Comment): TextRange | null {
    return this.marks.rangeOf(comment.id);
  }

  authorOf(comment: Comment): string {
    return attributeOf(comment.entry, 'w:author') ?? '';
  }

  /** When it was written, as the file says it: `2026-11-22T09:30:00Z`; `null` where it says nothing. */
  dateOf(comment: Comment): string | null {
    return attributeOf(comment.entry, 'w:date');
  }

  textOf(comment: Comment): string {
    return readCommentText(comment.entry);
  }

  setText(comment: Comment, text: string): void {
    const { xml } = this.parts.texts();
    writeCommentText(xml, comment.entry, text, this.paragraphIdFor(comment.entry), this.styles());
  }

  isResolved(comment: Comment): boolean {
    const id = paragraphIdOf(comment.entry);
    return id !== null && this.parts.isDone(id);
  }

  /** Resolves or reopens a comment and its answers. */
  setResolved(comment: Comment, resolved: boolean): void {
    for (const one of [comment, ...this.repliesTo(comment)])
      this.parts.extend(this.paragraphIdFor(one.entry), null, resolved);
  }

  /** Attaches a comment to the words of a range. */
  add(range: TextRange, text: string): Comment {
    const comment = this.addEntry(text);
    this.marks.add(comment.id, range);
    return comment;
  }

  /** Answers a comment; the answer stands on the same words. */
  reply(comment: Comment, text: string): Comment {
    const reply = this.addEntry(text);
    this.parts.extend(this.paragraphIdFor(comment.entry), null, this.isResolved(comment));
    this.parts.extend(this.paragraphIdFor(reply.entry), this.paragraphIdFor(comment.entry), false);
    this.known = null;
    this.replies = null;
    const range = this.rangeOf(comment);
    if (range !== null) this.marks.add(reply.id, range);
    return reply;
  }

  /** Deletes a comment with its answers; the text it stood on stays as it is. */
  delete(comment: Comment): void {
    const isReply = this.parentOf(comment) !== null;
    for (const one of [...this.repliesTo(comment), comment]) {
      this.marks.remove(one.id);
      this.parts.removeEntry(one.entry, paragraphIdOf(one.entry));
    }
    this.known = null;
    if (isReply) this.replies = null;
    if (this.all().length === 0) this.document.styles.removeMade();
  }

  all(): readonly Comment[] {
    return this.parts.entries.map((entry) => ({ id: attributeOf(entry, 'w:id') ?? '', entry }));
  }

  private addEntry(text: string): Comment {
    this.known = null;
    this.replies = null;
    const { xml } = this.parts.texts();
    const id = String(this.nextId);
    this.nextId += 1;
    const entry = newElement(xml, 'w:comment', {
      'w:id': id,
      'w:author': this.writer.author,
      'w:date': this.writer
        .now()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
      'w:initials': this.writer.initials,
    });
    writeCommentText(xml, entry, text, this.freeParagraphId(), this.styles());
    append(xml.root, entry);
    return { id, entry };
  }

  private styles() {
    const { styles } = this.document;
    return {
      reference: styles.idOf('annotation reference', 'character', 'CommentReference'),
      text: styles.idOf('annotation text', 'paragraph', 'CommentText'),
    };
  }

  /** The paragraph id of a comment, given to it where it has none. */
  private paragraphIdFor(entry: XmlElement): string {
    const known = paragraphIdOf(entry);
    if (known !== null) return known;
    const id = this.freeParagraphId();
    const last = elementsOf(entry, 'w:p').at(-1);
    if (last !== undefined) setAttribute(this.parts.texts().xml, last, 'w14:paraId', id);
    return id;
  }

  /** Word wants eight hexadecimal digits below 80000000 that no other paragraph has. */
  private freeParagraphId(): string {
    for (;;) {
      const id = Math.floor(1 + Math.random() * 0x7ffffffe)
        .toString(16)
        .toUpperCase()
        .padStart(8, '0');
      if (this.paragraphIds.has(id)) continue;
      this.paragraphIds.add(id);
      return id;
    }
  }
}
