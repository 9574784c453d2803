import { addressOf, usualPrefix } from './namespaces';
import { append, attributeOf, XmlElement, XmlText, type XmlDocument, type XmlNode } from './xml-tree';

/**
 * A new element for a document, named as in `w:r`, with attributes named alike. It takes the prefix that the document's root
 * has for the namespace; where it has none, the namespace is declared there.
 */
export function newElement(
  document: XmlDocument,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlNode | string)[]
): XmlElement {
  const element = new XmlElement(
    name,
    elementTag(document, name),
    Object.entries(attributes).map(([key, value]) => ({
      name: key,
      tag: attributeTag(document, key),
      value,
    })),
  );
  append(element, ...children.map((child) => (typeof child === 'string' ? new XmlText(child) : child)));
  return element;
}

/** Sets an attribute, or takes it away where the value is `null`. */
export function setAttribute(
  document: XmlDocument,
  element: XmlElement,
  name: string,
  value: string | null,
): void {
  const at = element.attributes.findIndex((attribute) => attribute.name === name);
  const found = element.attributes[at];
  if (value === null) {
    if (found !== undefined) element.attributes.splice(at, 1);
  } else if (found !== undefined) found.value = value;
  else element.attributes.push({ name, tag: attributeTag(document, name), value });
}

/** Declares one of the namespaces that older Words do not know, and tells them to pass over what is in it. */
export function declareIgnorable(document: XmlDocument, prefix: string): void {
  const written = prefixIn(document, prefix);
  const ignorable = attributeOf(document.root, 'mc:Ignorable')?.split(/\s+/) ?? [];
  if (!ignorable.includes(written))
    setAttribute(document, document.root, 'mc:Ignorable', [...ignorable, written].join(' ').trim());
}

function elementTag(document: XmlDocument, name: string): string {
  const [prefix, local] = splitName(name);
  const inDefault = usualPrefix(attributeOf(document.root, 'xmlns') ?? '') === prefix;
  return prefix === '' || inDefault ? local : `${prefixIn(document, prefix)}:${local}`;
}

function attributeTag(document: XmlDocument, name: string): string {
  const [prefix, local] = splitName(name);
  return prefix === '' || prefix === 'xml' || prefix === 'xmlns'
    ? name
    : `${prefixIn(document, prefix)}:${local}`;
}

function splitName(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return [name.slice(0, Math.max(0, colon)), name.slice(colon + 1)];
}

function prefixIn(document: XmlDocument, prefix: string): string {
  const declared = document.root.attributes.filter(({ tag }) => tag.startsWith('xmlns:'));
  const found = declared.find(({ value }) => usualPrefix(value) === prefix);
  if (found !== undefined) return found.tag.slice('xmlns:'.length);
  let free = prefix;
  while (declared.some(({ tag }) => tag === `xmlns:${free}`)) free += '1';
  const tag = `xmlns:${free}`;
  document.root.attributes.push({ name: tag, tag, value: addressOf(prefix) });
  return free;
}
