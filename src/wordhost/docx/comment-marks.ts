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
  type XmlNode,
} from '../xml/xml-tree';
import { TextRange, type Position } from './ranges';
import type { RunSplitter } from './run-splitter';
import { paragraphsIn, type Story } from './story';

/** The marks of one comment in the document; Word needs only the reference. */
interface Marks {
  start?: XmlElement;
  end?: XmlElement;
  /** The run with the reference. */
  reference?: XmlElement;
}

/** The elements whose content a mark may leave where it stands at their very beginning or end. */
const wrappers: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:sdtContent',
  'w:sdt',
  'w:smartTag',
  'w:fldSimple',
]);

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
    this.marks.set(id, { start, end, reference });
    this.story.paragraphChanged(range.start.paragraph);
    this.story.paragraphChanged(range.end.paragraph);
  }

  /** Takes a comment's marks away and joins the runs that stood apart because of them. */
  remove(id: string): void {
    const { start, end, reference } = this.marks.get(id) ?? {};
    this.marks.delete(id);
    for (const mark of [start, end, reference]) {
      if (mark === undefined) continue;
      const paragraph = ancestorOf(mark, 'w:p');
      const before = sibling(mark, -1);
      const after = sibling(mark, 1);
      remove(mark);
      if (before instanceof XmlElement && after instanceof XmlElement) this.splitter.join(before, after);
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

/** The run, or the outermost wrapper that begins (-1) or ends (1) with it. */
function outermost(run: XmlElement, side: -1 | 1): XmlElement {
  let at = run;
  for (let parent = at.parent; parent !== null && wrappers.has(parent.name); parent = at.parent) {
    const edge =
      side === -1 ? elementsOf(parent).find((child) => child.name !== 'w:sdtPr') : elementsOf(parent).at(-1);
    if (edge !== at) break;
    at = parent;
  }
  return at;
}

/** The last of the ends and references of other comments that follow right behind. */
function behindMarks(element: XmlElement): XmlElement {
  let last = element;
  for (
    let next = sibling(last, 1);
    next instanceof XmlElement && closesComment(next);
    next = sibling(last, 1)
  )
    last = next;
  return last;
}

function closesComment(element: XmlElement): boolean {
  const isReference = element.name === 'w:r' && elementsOf(element, 'w:commentReference').length > 0;
  return element.name === 'w:commentRangeEnd' || isReference;
}

/** The run of a reference where nothing else is in it, or else the reference itself. */
function runOfOnly(reference: XmlElement): XmlElement {
  const run = reference.parent;
  const alone = run?.children.every((child) => child === reference || isProperties(child)) ?? false;
  return run !== null && alone ? run : reference;
}

function isProperties(node: XmlNode): boolean {
  return node instanceof XmlElement && node.name === 'w:rPr';
}

/** Behind the end mark, but never inside a tracked deletion: there it would be deleted itself. */
function putReference(end: XmlElement, reference: XmlElement): void {
  let behind = end;
  for (
    let at = ancestorOf(end, 'w:del', 'w:moveFrom');
    at !== null;
    at = ancestorOf(at, 'w:del', 'w:moveFrom')
  )
    behind = at;
  insertAfter(behind, reference);
}
