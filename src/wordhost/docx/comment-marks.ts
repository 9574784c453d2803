import { newElement } from '../xml/new-element';
import {
  ancestorOf,
  append,
  attributeOf,
  elementsOf,
  indexOf,
  insertAfter,
  insertAt,
  insertBefore,
  remove,
  sibling,
  XmlElement,
  type XmlDocument,
} from '../xml/xml-tree';
import { behindMarks, outermost, putReference, runOfOnly } from './mark-places';
import { TextRange, type Position } from './ranges';
import type { RunSplitter } from './run-splitter';
import { paragraphsIn, type Story } from './story';

/** The marks of one comment in the document; Word needs only the reference. */
interface Marks {
  start?: XmlElement;
  end?: XmlElement;
  /** The run with the reference. */
  reference?: XmlElement;
  /** True where the marks were put here since the document was opened. */
  added?: true;
}

/** The marks that say which words the comments stand on: read once, then kept up to date. */
export class CommentMarks {
  private readonly marks = new Map<string, Marks>();

  constructor(
    private readonly document: XmlDocument,
    private readonly story: Story,
    private readonly splitter: RunSplitter,
    private readonly referenceStyle: () => string,
  ) {
    this.find(story.body);
  }

  /** The ids of all comments with marks in the body. */
  get ids(): readonly string[] {
    return [...this.marks.keys()];
  }

  /** The words the comment stands on, or `null` where it has no mark in the body. */
  rangeOf(id: string): TextRange | null {
    const marks = this.marks.get(id);
    const end = this.place(marks?.end ?? marks?.reference);
    const start = this.place(marks?.start) ?? end;
    return start === null ? null : new TextRange(start, end ?? start);
  }

  /** Puts a comment's marks around the words of a range. */
  add(id: string, range: TextRange): void {
    const start = newElement(this.document, 'w:commentRangeStart', { 'w:id': id });
    const end = newElement(this.document, 'w:commentRangeEnd', { 'w:id': id });
    const style = newElement(this.document, 'w:rStyle', { 'w:val': this.referenceStyle() });
    const reference = newElement(
      this.document,
      'w:r',
      {},
      newElement(this.document, 'w:rPr', {}, style),
      newElement(this.document, 'w:commentReference', { 'w:id': id }),
    );
    this.putStart(range.start, start);
    if (isEmpty(range)) insertAfter(start, end);
    else this.putEnd(range.end, start, end);
    putReference(end, reference);
    this.marks.set(id, { start, end, reference, added: true });
    this.story.paragraphChanged(range.start.paragraph);
    this.story.paragraphChanged(range.end.paragraph);
  }

  /** Takes a comment's marks away and joins the runs that stood apart because of them. */
  remove(id: string): void {
    const { start, end, reference, added = false } = this.marks.get(id) ?? {};
    this.marks.delete(id);
    for (const mark of [start, end, reference]) {
      if (mark === undefined) continue;
      const paragraph = ancestorOf(mark, 'w:p');
      const before = sibling(mark, -1);
      const after = sibling(mark, 1);
      remove(mark);
      if (before instanceof XmlElement && after instanceof XmlElement) {
        if (added) this.splitter.join(before, after);
        else this.splitter.joinAlike(before, after);
      }
      if (paragraph !== null) this.story.paragraphChanged(paragraph);
    }
  }

  private putStart({ paragraph, offset }: Position, mark: XmlElement): void {
    this.splitter.divideAt(paragraph, offset);
    const next = this.story.textOf(paragraph).pieces.find((piece) => piece.start >= offset);
    if (next === undefined) append(paragraph, mark);
    else insertBefore(outermost(next.run, -1), mark);
    this.story.paragraphChanged(paragraph);
  }

  private putEnd({ paragraph, offset }: Position, start: XmlElement, mark: XmlElement): void {
    this.splitter.divideAt(paragraph, offset);
    const { pieces } = this.story.textOf(paragraph);
    const last = pieces.findLast((piece) => piece.start + piece.text.length <= offset);
    if (last !== undefined) insertAfter(behindMarks(outermost(last.run, 1)), mark);
    else if (start.parent === paragraph) insertAfter(start, mark);
    else insertAt(paragraph, elementsOf(paragraph, 'w:pPr').length, mark);
  }

  private place(mark: XmlElement | undefined): Position | null {
    if (mark === undefined) return null;
    const paragraph = ancestorOf(mark, 'w:p');
    if (paragraph === null) return this.placeBetweenBlocks(mark);
    if (this.story.positionOf(paragraph) === -1) return null;
    const found = this.story
      .textOf(paragraph)
      .marks.find(({ element }) => element === mark || element.parent === mark);
    return { paragraph, offset: found?.at ?? 0 };
  }

  /** A mark between paragraphs counts as standing at the start of the next, or behind the last. */
  private placeBetweenBlocks(mark: XmlElement): Position | null {
    for (let at: XmlElement | null = mark; at !== null; at = at.parent) {
      const later = at.parent?.children.slice(indexOf(at) + 1) ?? [];
      for (const node of later) {
        if (!(node instanceof XmlElement)) continue;
        const next = node.name === 'w:p' ? node : paragraphsIn(node)[0];
        if (next !== undefined) return { paragraph: next, offset: 0 };
      }
    }
    const last = this.story.paragraphs[this.story.paragraphs.length - 1];
    if (last === undefined) return null;
    return { paragraph: last, offset: this.story.textOf(last).text.length };
  }

  private find(element: XmlElement): void {
    for (const child of elementsOf(element)) {
      const id = attributeOf(child, 'w:id');
      if (id !== null && child.name === 'w:commentRangeStart') this.of(id).start ??= child;
      else if (id !== null && child.name === 'w:commentRangeEnd') this.of(id).end ??= child;
      else if (id !== null && child.name === 'w:commentReference') this.of(id).reference ??= runOfOnly(child);
      else this.find(child);
    }
  }

  private of(id: string): Marks {
    const marks = this.marks.get(id) ?? {};
    this.marks.set(id, marks);
    return marks;
  }
}

function isEmpty({ start, end }: TextRange): boolean {
  return start.paragraph === end.paragraph && start.offset === end.offset;
}
