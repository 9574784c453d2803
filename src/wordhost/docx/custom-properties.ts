import type { DocumentPackage, XmlPart } from '../package/document-package';
import { addressOf } from '../xml/namespaces';
import { newElement } from '../xml/new-element';
import { append, attributeOf, elementsOf, remove, textIn, type XmlElement } from '../xml/xml-tree';

/** A property that the user or an add-in has given the document. */
export interface CustomProperty {
  readonly key: string;
  readonly value: string | number | boolean;
}

const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** The document's custom properties, in the order of the file. */
export function customProperties(parts: DocumentPackage): readonly CustomProperty[] {
  return elements(parts.related('', 'custom-properties')).map((element) => ({
    key: attributeOf(element, 'name') ?? '',
    value: valueIn(element),
  }));
}

/** Sets a custom property, new or not. Word knows them whatever their case. */
export function setCustomProperty(
  parts: DocumentPackage,
  key: string,
  value: string | number | boolean,
): void {
  const part = parts.relatedOrNew('', {
    name: 'docProps/custom.xml',
    kind: 'custom-properties',
    contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    content: `<Properties xmlns="${addressOf('custom')}" xmlns:vt="${addressOf('vt')}"/>`,
  });
  const ids = elements(part).map((element) => Number(attributeOf(element, 'pid')));
  deleteCustomProperty(parts, key, false);
  const type = typeof value === 'boolean' ? 'vt:bool' : typeof value === 'number' ? 'vt:r8' : 'vt:lpwstr';
  append(
    part.xml.root,
    newElement(
      part.xml,
      'custom:property',
      { fmtid: formatId, pid: String(Math.max(1, ...ids) + 1), name: key },
      newElement(part.xml, type, {}, String(value)),
    ),
  );
}

/** Takes a custom property away, and the part with the last of them. */
export function deleteCustomProperty(parts: DocumentPackage, key: string, withPart = true): void {
  const part = parts.related('', 'custom-properties');
  if (part === null) return;
  for (const element of elements(part))
    if (attributeOf(element, 'name')?.toLowerCase() === key.toLowerCase()) remove(element);
  if (withPart && elements(part).length === 0) parts.removePart('', part.name);
}

function elements(part: XmlPart | null): readonly XmlElement[] {
  return part === null ? [] : elementsOf(part.xml.root, 'custom:property');
}

function valueIn(element: XmlElement): string | number | boolean {
  const [value] = elementsOf(element);
  const text = value === undefined ? '' : textIn(value);
  if (value?.name === 'vt:bool') return text === 'true' || text === '1';
  return value !== undefined && /^vt:(i\d|r\d|int|uint|decimal)$/.test(value.name) ? Number(text) : text;
}
