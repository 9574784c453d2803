import { PackageError } from './package-error';
import { parseXml } from '../xml/parse-xml';
import type { XmlDocument } from '../xml/xml-tree';

/** A part's bytes as XML; fails with a `PackageError` that names the part. */
export function parsePart(name: string, bytes: Uint8Array): XmlDocument {
  try {
    return parseXml(textOfPart(bytes), name);
  } catch (error) {
    if (error instanceof PackageError) throw error;
    throw new PackageError('malformed', `The file is damaged: its content cannot be read (${name}).`, {
      cause: error,
    });
  }
}

/** A part's bytes as text: UTF-8 or, where it begins as such, UTF-16. Throws a `TypeError` where they are neither. */
export function textOfPart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
