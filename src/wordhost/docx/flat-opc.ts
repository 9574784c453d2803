import { addressOf } from '../xml/namespaces';
import { escapeAttribute, writeNode } from '../xml/write-xml';
import { elementOf, isInside, XmlElement } from '../xml/xml-tree';
import { paragraphsOf, type TextRange } from './ranges';
import { rowsOf } from './tables';
import type { WordDocument } from './word-document';

/** The parts that go along with the text, by the kind of relationship. */
const companions = ['styles', 'numbering', 'settings', 'fontTable', 'theme', 'comments', 'commentsExtended'];

/**
 * A range as one XML text with everything needed to read it (Flat OPC), as Word gives it: whole paragraphs, whole rows where
 * it reaches over cells, the whole table where it reaches over all of it.
 */
export function flatOpc(document: WordDocument, range: TextRange): string {
  const { main, parts } = document;
  const blocks = blocksOf(document, range).map(writeNode).join('');
  const section = elementOf(document.body, 'w:sectPr');
  const root = main.xml.root;
  const attributes = root.attributes.map(({ tag, value }) => ` ${tag}="${escapeAttribute(value)}"`).join('');
  const body = document.body.tag;
  const text = `<${root.tag}${attributes}><${body}>${blocks}${section === null ? '' : writeNode(section)}</${body}></${root.tag}>`;

  const others = companions.flatMap((kind) => {
    const part = parts.related(main.name, kind);
    return part === null ? [] : [{ kind, part }];
  });
  const relationships = others.map(({ kind, part }, index) =>
    relationship(`rId${index + 1}`, relationshipTypes[kind] ?? `${addressOf('r')}/${kind}`, `/${part.name}`),
  );
  return (
    `<?xml version="1.0" standalone="yes"?>\r\n<pkg:package xmlns:pkg="${addressOf('pkg')}">` +
    relationshipsPart('_rels/.rels', [
      relationship('rId1', `${addressOf('r')}/officeDocument`, 'word/document.xml'),
    ]) +
    relationshipsPart('word/_rels/document.xml.rels', relationships) +
    xmlPart('word/document.xml', parts.contentType(main.name), text) +
    others
      .map(({ part }) => xmlPart(part.name, parts.contentType(part.name), writeNode(part.xml.root)))
      .join('') +
    '</pkg:package>'
  );
}

const relationshipTypes: Readonly<Record<string, string>> = {
  commentsExtended: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
};

/** The paragraphs, rows or tables that a range touches. */
function blocksOf(document: WordDocument, range: TextRange): readonly XmlElement[] {
  if (range.table !== null) return [range.table];
  const paragraphs = paragraphsOf(document.story, range);
  const container = containerOf(document, paragraphs);
  const touched = new Set(paragraphs.map((paragraph) => childOf(container, paragraph)));
  if (container.name === 'w:tr') return [partOfTable(container.parent ?? container, new Set([container]))];
  if (container.name !== 'w:tbl') return [...touched];
  const isWhole = rowsOf(container).every((row) => paragraphs.some((paragraph) => isInside(paragraph, row)));
  return [isWhole ? container : partOfTable(container, touched)];
}

/** The innermost element that holds all the paragraphs. */
function containerOf(document: WordDocument, paragraphs: readonly XmlElement[]): XmlElement {
  const last = paragraphs[paragraphs.length - 1];
  let at = paragraphs[0]?.parent ?? null;
  while (at !== null && last !== undefined && !isInside(last, at)) at = at.parent;
  return at ?? document.body;
}

function childOf(container: XmlElement, node: XmlElement): XmlElement {
  let at = node;
  while (at.parent !== null && at.parent !== container) at = at.parent;
  return at;
}

/** The table with its properties and only the rows that are wanted. The tree itself is left as it is. */
function partOfTable(table: XmlElement, rows: ReadonlySet<XmlElement>): XmlElement {
  const part = new XmlElement(table.name, table.tag, table.attributes);
  for (const child of table.children) {
    const isRow = child instanceof XmlElement && !['w:tblPr', 'w:tblGrid'].includes(child.name);
    if (!isRow || rows.has(child)) part.children.push(child);
  }
  return part;
}

function xmlPart(name: string, contentType: string | null, content: string): string {
  return (
    `<pkg:part pkg:name="/${name}" pkg:contentType="${escapeAttribute(contentType ?? 'application/xml')}">` +
    `<pkg:xmlData>${content}</pkg:xmlData></pkg:part>`
  );
}

function relationshipsPart(name: string, relationships: readonly string[]): string {
  const type = 'application/vnd.openxmlformats-package.relationships+xml';
  return xmlPart(
    name,
    type,
    `<Relationships xmlns="${addressOf('rel')}">${relationships.join('')}</Relationships>`,
  );
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`;
}
