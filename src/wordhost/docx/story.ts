import { ancestorOf, XmlElement } from '../xml/xml-tree';
import { readParagraphText, type ParagraphText } from './paragraph-text';

/** Block elements that only wrap paragraphs and tables. */
const wrappers: ReadonlySet<string> = new Set([
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
]);

/** The paragraphs inside an element in document order, those of tables and content controls included. */
export function paragraphsIn(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  collect(element, 'w:p', found);
  return found;
}

/** The tables inside an element, those inside other tables left out. */
export function outerTablesIn(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  collect(element, 'w:tbl', found);
  return found;
}

function collect(element: XmlElement, name: string, found: XmlElement[]): void {
  for (const child of element.children) {
    if (!(child instanceof XmlElement)) continue;
    if (child.name === name) found.push(child);
    else if (wrappers.has(child.name)) collect(child, name, found);
  }
}

/**
 * The body of the document: its paragraphs in order, their texts, and where each stands. What it knows it keeps until it
 * is told of a change.
 */
export class Story {
  private ordered: readonly XmlElement[] | null = null;
  private positions: ReadonlyMap<XmlElement, number> = new Map();
  private texts = new WeakMap<XmlElement, ParagraphText>();

  constructor(readonly body: XmlElement) {}

  /** All paragraphs in document order. */
  get paragraphs(): readonly XmlElement[] {
    if (this.ordered === null) {
      this.ordered = paragraphsIn(this.body);
      this.positions = new Map(this.ordered.map((paragraph, index) => [paragraph, index]));
    }
    return this.ordered;
  }

  /** Where a paragraph stands among all; -1 where it is no longer in the document. */
  positionOf(paragraph: XmlElement): number {
    return this.paragraphs.length === 0 ? -1 : (this.positions.get(paragraph) ?? -1);
  }

  /** The paragraphs from one to another, both included. */
  between(first: XmlElement, last: XmlElement): readonly XmlElement[] {
    return this.paragraphs.slice(this.positionOf(first), this.positionOf(last) + 1);
  }

  textOf(paragraph: XmlElement): ParagraphText {
    const known = this.texts.get(paragraph);
    if (known !== undefined) return known;
    const read = readParagraphText(paragraph);
    this.texts.set(paragraph, read);
    return read;
  }

  /** To be told when the runs of a paragraph have changed. */
  paragraphChanged(paragraph: XmlElement): void {
    this.texts.delete(paragraph);
  }

  /** To be told when paragraphs or tables have come or gone. */
  blocksChanged(): void {
    this.ordered = null;
  }
}

/** How many tables a paragraph or table stands in. */
export function tableDepthOf(element: XmlElement): number {
  let depth = 0;
  for (let at = ancestorOf(element, 'w:tbl'); at !== null; at = ancestorOf(at, 'w:tbl')) depth += 1;
  return depth;
}
