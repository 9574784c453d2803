import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { PackageError } from '../package/package-error';
import { documentSize } from './document-size';
import { plainName } from './namespaces';
import { append, XmlElement, XmlMarkup, XmlText, type XmlAttribute, type XmlDocument } from './xml-tree';

/**
 * Reads one XML part. Fails with a `PackageError`: `malformed` where it is no well-formed XML, `unsafe` where it brings a
 * document type or entities, `too-large` where it holds more than can be checked. `part` names the part in the message.
 */
export function parseXml(text: string, part: string): XmlDocument {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const before: XmlMarkup[] = [];
  const after: XmlMarkup[] = [];
  let declaration = '';
  let root: XmlElement | null = null;
  let open: XmlElement | null = null;
  let depth = 0;
  const size = documentSize();

  const markup = (written: string) => {
    const node = new XmlMarkup(written);
    if (open !== null) append(open, node);
    else (root === null ? before : after).push(node);
  };
  const characters = (characterData: string) => {
    if (open === null || characterData === '') return;
    size.countCharacters(characterData.length);
    const last = open.children[open.children.length - 1];
    if (last instanceof XmlText) last.text += characterData;
    else append(open, new XmlText(characterData));
  };

  parser.on('error', () => {
    throw new PackageError('malformed', `The file is damaged: its content cannot be read (${part}).`);
  });
  parser.on('doctype', () => {
    throw new PackageError(
      'unsafe',
      `The file cannot be opened safely: it brings definitions of its own (${part}).`,
    );
  });
  parser.on('xmldecl', ({ version, encoding, standalone }) => {
    declaration =
      `<?xml version="${version ?? '1.0'}"` +
      // Whatever it came in, it is written in UTF-8.
      (encoding === undefined ? '' : ' encoding="UTF-8"') +
      (standalone === undefined ? '' : ` standalone="${standalone}"`) +
      '?>';
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    const element = new XmlElement(plainName(tag.uri, tag.local), tag.name, attributesOf(tag.attributes));
    size.countElement(element.name, depth);
    if (open !== null) append(open, element);
    else root ??= element;
    open = element;
  });
  parser.on('closetag', () => {
    depth -= 1;
    open = open?.parent ?? null;
  });
  parser.on('text', characters);
  parser.on('cdata', characters);
  parser.on('comment', (comment) => markup(`<!--${comment}-->`));
  parser.on('processinginstruction', ({ target, body }) => markup(`<?${target} ${body}?>`));
  parser.write(text).close();

  if (root === null)
    throw new PackageError('malformed', `The file is damaged: its content is missing (${part}).`);
  return { declaration, before, root, after };
}

function attributesOf(attributes: Readonly<Record<string, SaxesAttributeNS>>): XmlAttribute[] {
  const list: XmlAttribute[] = [];
  for (const tag in attributes) {
    const attribute = attributes[tag];
    if (attribute === undefined) continue;
    const declares = attribute.prefix === 'xmlns' || tag === 'xmlns';
    list.push({
      name: declares ? tag : plainName(attribute.prefix === '' ? '' : attribute.uri, attribute.local),
      tag,
      value: attribute.value,
    });
  }
  return list;
}
