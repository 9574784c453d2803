import { SaxesParser } from 'saxes';
import { writeNode } from './write-xml';
import { elementsOf, type XmlDocument } from './xml-tree';

/**
 * How the entries of a part (the elements right inside its root) stand in its text, by how they would be written anew: so
 * that an entry nobody touched can be kept to the byte beside one that came. `text` is well formed, `document` its tree.
 */
export function entriesAsWritten(text: string, { root }: XmlDocument): ReadonlyMap<string, string> {
  const entries = elementsOf(root);
  // The body of a document is one entry, and touched wherever anything is.
  if (entries.length < 2) return new Map();
  const sources = sourcesOf(text);
  return new Map(entries.map((entry, at) => [writeNode(entry), sources[at] ?? writeNode(entry)]));
}

function sourcesOf(text: string): readonly string[] {
  const sources: string[] = [];
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  let start = 0;
  parser.on('opentag', () => {
    depth += 1;
    // A tag holds no other "<": this is its own.
    if (depth === 2) start = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('closetag', () => {
    if (depth === 2) sources.push(text.slice(start, parser.position));
    depth -= 1;
  });
  parser.write(text).close();
  return sources;
}
