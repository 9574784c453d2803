import { newElement, setAttribute } from '../xml/new-element';
import {
  append,
  attributeOf,
  copyOf,
  elementOf,
  elementsOf,
  indexOf,
  insertAfter,
  insertBefore,
  remove,
  sibling,
  textIn,
  XmlElement,
  XmlText,
  type XmlDocument,
} from '../xml/xml-tree';
import { writeNode } from '../xml/write-xml';
import { readTextElement } from './paragraph-text';
import type { Story } from './story';

/**
 * Divides runs so that a mark can stand between any two characters, and joins again what it has divided once nothing stands
 * between. Neither changes the text or its look.
 */
export class RunSplitter {
  /** For a run or text element: the one that was divided off its end. */
  private readonly continuations = new WeakMap<XmlElement, XmlElement>();
  /** For a text element that was divided: the `xml:space` it had. */
  private readonly spaces = new WeakMap<XmlElement, { readonly space: string | null }>();

  constructor(
    private readonly document: XmlDocument,
    private readonly story: Story,
  ) {}

  /** Sees to it that no run of the paragraph reaches over `offset`. */
  divideAt(paragraph: XmlElement, offset: number): void {
    const { pieces } = this.story.textOf(paragraph);
    const over = pieces.find((piece) => piece.start < offset && offset < piece.start + piece.text.length);
    if (over !== undefined) {
      this.divideText(over.element, offset - over.start);
      this.divideRun(over.run, over.element);
    } else {
      const last = pieces.findLast((piece) => piece.start + piece.text.length === offset);
      const next = pieces.find((piece) => piece.start === offset);
      if (last === undefined || next === undefined || last.run !== next.run) return;
      this.divideRun(last.run, last.element);
    }
    this.story.paragraphChanged(paragraph);
  }

  /** Joins two neighbouring runs if the second was divided off the first. */
  join(first: XmlElement, second: XmlElement): void {
    if (this.continuations.get(first) === second && sibling(first, 1) === second)
      this.joinRuns(first, second);
  }

  /** Joins two neighbouring runs of text if they look the same, as Word does: who divided them is no longer known. */
  joinAlike(first: XmlElement, second: XmlElement): void {
    const areRuns = first.name === 'w:r' && second.name === 'w:r';
    if (!areRuns || sibling(first, 1) !== second || lookOf(first) !== lookOf(second)) return;
    const last = elementsOf(first).at(-1);
    const next = elementsOf(second).find((child) => child.name !== 'w:rPr');
    if (last === undefined || next === undefined || !isText(last) || last.name !== next.name) return;
    this.continuations.set(first, second);
    this.continuations.set(last, next);
    this.joinRuns(first, second);
  }

  private joinRuns(first: XmlElement, second: XmlElement): void {
    const lastText = first.children[first.children.length - 1];
    const content = second.children.filter(
      (child) => !(child instanceof XmlElement && child.name === 'w:rPr'),
    );
    const firstText = content[0];
    remove(second);
    append(first, ...content);
    this.passOn(first, second);
    if (lastText instanceof XmlElement && firstText instanceof XmlElement)
      this.joinTexts(lastText, firstText);
  }

  private divideText(element: XmlElement, at: number): void {
    const { text, around } = readTextElement(element);
    const rest = newElement(this.document, element.name, { 'xml:space': 'preserve' }, text.slice(at));
    if (!this.spaces.has(element)) this.spaces.set(element, { space: attributeOf(element, 'xml:space') });
    setText(element, text.slice(0, at));
    setAttribute(this.document, element, 'xml:space', 'preserve');
    insertAfter(element, rest);
    // What is no text now must not become text by being marked as meant.
    const [before, after] = around;
    if (before !== '') insertBefore(element, newElement(this.document, element.name, {}, before));
    if (after !== '') insertAfter(rest, newElement(this.document, element.name, {}, after));
    this.divided(element, rest);
  }

  private divideRun(run: XmlElement, after: XmlElement): void {
    const rest = new XmlElement(
      run.name,
      run.tag,
      run.attributes.map((attribute) => ({ ...attribute })),
    );
    const properties = elementOf(run, 'w:rPr');
    const moved = run.children.splice(indexOf(after) + 1);
    append(rest, ...(properties === null ? [] : [copyOf(properties)]), ...moved);
    insertAfter(run, rest);
    this.divided(run, rest);
  }

  private joinTexts(first: XmlElement, second: XmlElement): void {
    if (this.continuations.get(first) !== second) return;
    setText(first, textIn(first) + textIn(second));
    remove(second);
    this.passOn(first, second);
    const original = this.spaces.get(first);
    if (original === undefined || this.continuations.has(first)) return;
    setAttribute(this.document, first, 'xml:space', original.space);
    this.spaces.delete(first);
  }

  private divided(first: XmlElement, rest: XmlElement): void {
    const next = this.continuations.get(first);
    if (next !== undefined) this.continuations.set(rest, next);
    this.continuations.set(first, rest);
  }

  private passOn(first: XmlElement, second: XmlElement): void {
    const next = this.continuations.get(second);
    if (next === undefined) this.continuations.delete(first);
    else this.continuations.set(first, next);
  }
}

/** Everything that makes a run look as it does, and who has edited it when. */
function lookOf(run: XmlElement): string {
  const properties = elementOf(run, 'w:rPr');
  const attributes = run.attributes.map(({ name, value }) => `${name}=${value}`).join(' ');
  return `${attributes} ${properties === null ? '' : writeNode(properties)}`;
}

function isText(element: XmlElement): boolean {
  return element.name === 'w:t' || element.name === 'w:delText';
}

function setText(element: XmlElement, text: string): void {
  element.children.splice(0);
  append(element, new XmlText(text));
}
