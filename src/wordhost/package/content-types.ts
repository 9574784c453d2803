import { newElement } from '../xml/new-element';
import { append, attributeOf, elementsOf, remove, type XmlDocument } from '../xml/xml-tree';

/** The name of the part that says of what type every part is. */
export const contentTypesPart = '[Content_Types].xml';

/** The content type of a part, or `null` where none is given. */
export function contentTypeOf(xml: XmlDocument, part: string): string | null {
  const named = elementsOf(xml.root, 'ct:Override').find(
    (element) => attributeOf(element, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = elementsOf(xml.root, 'ct:Default').find(
    (element) => attributeOf(element, 'Extension')?.toLowerCase() === extension,
  );
  const found = named ?? byExtension;
  return found === undefined ? null : attributeOf(found, 'ContentType');
}

/** Gives a part its content type. */
export function setContentType(xml: XmlDocument, part: string, type: string): void {
  if (contentTypeOf(xml, part) === type) return;
  removeContentType(xml, part);
  append(xml.root, newElement(xml, 'ct:Override', { PartName: `/${part}`, ContentType: type }));
}

/** Takes back the content type given to that part alone. */
export function removeContentType(xml: XmlDocument, part: string): void {
  for (const element of elementsOf(xml.root, 'ct:Override'))
    if (attributeOf(element, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase()) remove(element);
}
