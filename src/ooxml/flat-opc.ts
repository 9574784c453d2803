import { readStyles, type Styles } from './styles';
import type { ParagraphSource } from './paragraph-source';
import { readContent, readTable, type TableSource } from './table-source';
import { child, contents, PLAIN, parseXml, type XmlElement } from './xml-tree';

/**
 * Reads the first table of a Flat OPC text (`pkg:package`), or of a bare `w:document`.
 * `null` where there is no table in it. Throws an `Error` where the text is malformed.
 */
export function readFlatOpcTable(text: string): TableSource | null {
  const { body, styles } = bodyOf(text);
  return body ? firstTable(body, styles) : null;
}

/** Reads the paragraphs outside tables of such a text. Throws an `Error` where the text is malformed. */
export function readFlatOpcParagraphs(text: string): readonly ParagraphSource[] {
  const { body, styles } = bodyOf(text);
  if (!body) return [];
  return [...readContent(body, styles, [], PLAIN, false)].filter((content) => content.kind === 'paragraph');
}

function bodyOf(text: string): { readonly body: XmlElement | undefined; readonly styles: Styles } {
  const root = parseXml(withoutOtherParts(text));
  const parts =
    root.name === 'pkg:package'
      ? root.children.flatMap((part) => child(part, 'pkg:xmlData')?.children ?? [])
      : [root];
  const styles = readStyles(parts.find((part) => part.name === 'w:styles'));
  const document = parts.find((part) => part.name === 'w:document');
  return { body: child(document, 'w:body'), styles };
}

/** Themes, settings and pictures can be many times the size of the table, and parsing is what takes the time. */
function withoutOtherParts(text: string): string {
  return text.replace(
    /<([\w.-]+:)?part\s[^>]*?name=["']\/word\/(?:theme|media|settings|webSettings|fontTable|numbering|glossary|footnotes|endnotes|comments)[^>]*>[^]*?<\/\1part>/g,
    '',
  );
}

function firstTable(body: XmlElement, styles: Styles): TableSource | null {
  for (const [part, around] of contents(body)) {
    if (part.name === 'w:tbl') return readTable(part, styles, around);
  }
  return null;
}
