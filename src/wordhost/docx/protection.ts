import type { DocumentPackage } from '../package/document-package';
import { attributeOf, elementOf, elementsOf, isOnValue, textIn } from '../xml/xml-tree';

/** What a document lets a writer do. */
export interface Permissions {
  readonly edit: boolean;
  readonly comment: boolean;
}

/** Reads from the settings and the properties what the document allows. */
export function permissionsOf(parts: DocumentPackage, mainPart: string): Permissions {
  if (isFinal(parts)) return { edit: false, comment: false };
  const settings = parts.related(mainPart, 'settings');
  const protection = elementOf(settings?.xml.root, 'w:documentProtection');
  if (protection === null || !isOnValue(attributeOf(protection, 'w:enforcement')))
    return { edit: true, comment: true };
  const kind = attributeOf(protection, 'w:edit');
  const isReadOnly = kind === 'readOnly' || kind === 'forms';
  return { edit: !isReadOnly && kind !== 'comments', comment: !isReadOnly };
}

/** Marked as final: a property of the document that Word itself respects. */
function isFinal(parts: DocumentPackage): boolean {
  const properties = parts.related('', 'custom-properties') ?? parts.related('', 'customProperties');
  if (properties === null) return false;
  const mark = elementsOf(properties.xml.root).find((one) => attributeOf(one, 'name') === '_MarkAsFinal');
  return mark !== undefined && textIn(mark).trim() === 'true';
}
