/**
 * An XML tree as small as this host needs: it keeps order, prefixes and everything it does not understand, and names every
 * element and attribute by Word's own prefix whatever prefix or edition (transitional, strict) the file uses.
 */

/** An attribute as it was written, with the name to compare by. */
export interface XmlAttribute {
  readonly name: string;
  readonly tag: string;
  value: string;
}

/** A run of character data. */
export class XmlText {
  parent: XmlElement | null = null;

  constructor(public text: string) {}
}

/** A comment or processing instruction, kept as it was written. */
export class XmlMarkup {
  parent: XmlElement | null = null;

  constructor(readonly markup: string) {}
}

/** Anything an element may hold. */
export type XmlNode = XmlElement | XmlText | XmlMarkup;

/** An element. `name` is for comparing, `tag` for writing. */
export class XmlElement {
  parent: XmlElement | null = null;
  readonly children: XmlNode[] = [];

  constructor(
    readonly name: string,
    readonly tag: string,
    readonly attributes: XmlAttribute[] = [],
  ) {}
}

/** One XML part as a tree. `before` and `after` stand outside the root. */
export interface XmlDocument {
  readonly declaration: string;
  readonly before: readonly XmlMarkup[];
  readonly root: XmlElement;
  readonly after: readonly XmlMarkup[];
}

/** The value of an attribute, or `null` where it is not there. */
export function attributeOf(element: XmlElement, name: string): string | null {
  return element.attributes.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The child elements, or those of one name. */
export function elementsOf(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      child instanceof XmlElement && (name === undefined || child.name === name),
  );
}

/** The first child element of that name, or `null`. */
export function elementOf(parent: XmlElement | null | undefined, name: string): XmlElement | null {
  for (const child of parent?.children ?? [])
    if (child instanceof XmlElement && child.name === name) return child;
  return null;
}

/** The value that Word's elements keep in `w:val`, of the first child of that name; `null` where there is none. */
export function valueOf(parent: XmlElement | null | undefined, name: string): string | null {
  const element = elementOf(parent, name);
  return element === null ? null : attributeOf(element, 'w:val');
}

/** True where an on/off element such as `w:b` is there and not switched off. */
export function isOn(parent: XmlElement | null | undefined, name: string): boolean {
  const element = elementOf(parent, name);
  return element !== null && isOnValue(attributeOf(element, 'w:val') ?? 'true');
}

/** True for the spellings of "on" in Word's files. */
export function isOnValue(value: string | null): boolean {
  return value === 'true' || value === '1' || value === 'on';
}

/** All text inside, in order. */
export function textIn(element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (child instanceof XmlText) text += child.text;
    else if (child instanceof XmlElement) text += textIn(child);
  }
  return text;
}

/** All elements of that name inside, in document order, at any depth. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const collect = (parent: XmlElement) => {
    for (const child of parent.children) {
      if (!(child instanceof XmlElement)) continue;
      if (child.name === name) found.push(child);
      collect(child);
    }
  };
  collect(element);
  return found;
}

/** The nearest element of one of those names that the node stands in, or `null`. */
export function ancestorOf(node: XmlNode, ...names: readonly string[]): XmlElement | null {
  for (let at = node.parent; at !== null; at = at.parent) if (names.includes(at.name)) return at;
  return null;
}

/** True where the node stands inside the element, or is it. */
export function isInside(node: XmlNode, element: XmlElement): boolean {
  for (let at: XmlNode | null = node; at !== null; at = at.parent) if (at === element) return true;
  return false;
}

/** The position of a node among its parent's children; -1 where it has no parent. */
export function indexOf(node: XmlNode): number {
  return node.parent?.children.indexOf(node) ?? -1;
}

/** Puts nodes at the end of an element. */
export function append(parent: XmlElement, ...nodes: readonly XmlNode[]): void {
  insertAt(parent, parent.children.length, ...nodes);
}

/** Puts nodes at a position among an element's children. */
export function insertAt(parent: XmlElement, index: number, ...nodes: readonly XmlNode[]): void {
  for (const node of nodes) node.parent = parent;
  parent.children.splice(index, 0, ...nodes);
}

/** Puts nodes just before another. Does nothing where that one has no parent. */
export function insertBefore(node: XmlNode, ...nodes: readonly XmlNode[]): void {
  if (node.parent !== null) insertAt(node.parent, indexOf(node), ...nodes);
}

/** Puts nodes just after another. Does nothing where that one has no parent. */
export function insertAfter(node: XmlNode, ...nodes: readonly XmlNode[]): void {
  if (node.parent !== null) insertAt(node.parent, indexOf(node) + 1, ...nodes);
}

/** Takes a node out of its parent. */
export function remove(node: XmlNode): void {
  const index = indexOf(node);
  if (index !== -1) node.parent?.children.splice(index, 1);
  node.parent = null;
}

/** The neighbour that many places on, or `null`. */
export function sibling(node: XmlNode, step: 1 | -1): XmlNode | null {
  return node.parent?.children[indexOf(node) + step] ?? null;
}

/** A copy of an element and all in it, without a parent. */
export function copyOf(element: XmlElement): XmlElement {
  const copy = new XmlElement(
    element.name,
    element.tag,
    element.attributes.map((attribute) => ({ ...attribute })),
  );
  for (const child of element.children) {
    if (child instanceof XmlElement) append(copy, copyOf(child));
    else append(copy, child instanceof XmlText ? new XmlText(child.text) : new XmlMarkup(child.markup));
  }
  return copy;
}
