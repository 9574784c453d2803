import { readStyles } from './styles';
import { readTable, type TableSource } from './table-source';
import { child, contents, parseXml, type XmlElement } from './xml-tree';

/**
 * Reads the first table of a Flat OPC text (`pkg:package`), or of a bare `w:document`.
 * `null` where there is no table in it. Throws an `Error` where the text is malformed.
 */
export function readFlatOpcTable(text: string): TableSource | null {
  const root = parseXml(text);
  const parts =
    root.name === 'pkg:package'
      ? root.children.flatMap((part) => child(part, 'pkg:xmlData')?.children ?? [])
      : [root];
  const styles = readStyles(parts.find((part) => part.name === 'w:styles'));
  const body = child(
    parts.find((part) => part.name === 'w:document'),
    'w:body',
  );
  return body ? firstTable(body, styles) : null;
}

function firstTable(body: XmlElement, styles: ReturnType<typeof readStyles>): TableSource | null {
  for (const [part, around] of contents(body)) {
    if (part.name === 'w:tbl') return readTable(part, styles, around);
  }
  return null;
}
