import { XmlElement, XmlText, type XmlDocument, type XmlNode } from './xml-tree';

/** An XML part as text, as Word writes one. `entries` says how to write an entry of the root, by how it would be written. */
export function writeXml(document: XmlDocument, entries: ReadonlyMap<string, string> = new Map()): string {
  const declaration = document.declaration || '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const outside = (nodes: XmlDocument['before']) => nodes.map((node) => node.markup).join('');
  return `${declaration}\r\n${outside(document.before)}${writeElement(document.root, (child) => asWritten(child, entries))}${outside(document.after)}`;
}

/** One node as text. Namespaces are declared only where the tree itself declares them. */
export function writeNode(node: XmlNode): string {
  if (node instanceof XmlText) return escapeText(node.text);
  return node instanceof XmlElement ? writeElement(node, writeNode) : node.markup;
}

function asWritten(child: XmlNode, entries: ReadonlyMap<string, string>): string {
  const written = writeNode(child);
  return entries.get(written) ?? written;
}

function writeElement(element: XmlElement, writeChild: (child: XmlNode) => string): string {
  let written = `<${element.tag}`;
  for (const { tag, value } of element.attributes) written += ` ${tag}="${escapeAttribute(value)}"`;
  if (element.children.length === 0) return `${written}/>`;
  written += '>';
  for (const child of element.children) written += writeChild(child);
  return `${written}</${element.tag}>`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => entities[character] ?? character);
}

/** Text as it stands in an attribute's double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
