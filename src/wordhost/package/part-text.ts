import { parseXml } from '../xml/parse-xml';
import type { XmlDocument } from '../xml/xml-tree';

/** A part's bytes as XML; fails with a `PackageError` that names the part. */
export function parsePart(name: string, bytes: Uint8Array): XmlDocument {
  return parseXml(textOfPart(bytes), name);
}

/** A part's bytes as text: UTF-8 or, where it begins as such, UTF-16. */
export function textOfPart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
