import { XmlElement, XmlText, type XmlDocument, type XmlNode } from './xml-tree';

/** An XML part as text, as Word writes one. */
export function writeXml(document: XmlDocument): string {
  const declaration = document.declaration || '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const outside = (nodes: XmlDocument['before']) => nodes.map((node) => node.markup).join('');
  return `${declaration}\r\n${outside(document.before)}${writeNode(document.root)}${outside(document.after)}`;
}

/** One node as text. Namespaces are declared only where the tree itself declares them. */
export function writeNode(node: XmlNode): string {
  if (node instanceof XmlText) return escapeText(node.text);
  if (!(node instanceof XmlElement)) return node.markup;
  let written = `<${node.tag}`;
  for (const { tag, value } of node.attributes) written += ` ${tag}="${escapeAttribute(value)}"`;
  if (node.children.length === 0) return `${written}/>`;
  written += '>';
  for (const child of node.children) written += writeNode(child);
  return `${written}</${node.tag}>`;
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
