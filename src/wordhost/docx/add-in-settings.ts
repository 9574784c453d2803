import type { DocumentPackage, XmlPart } from '../package/document-package';
import { addressOf } from '../xml/namespaces';
import { newElement } from '../xml/new-element';
import {
  append,
  attributeOf,
  elementOf,
  elementsOf,
  insertAt,
  remove,
  type XmlElement,
} from '../xml/xml-tree';

/** The settings that an add-in keeps with a document: for each name a value in JSON. */
export type AddInSettings = Readonly<Record<string, unknown>>;

const taskPaneKind = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const extensionKind = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
/** The id of the add-in as it stands in its manifest belongs here; the stand-in serves whichever add-in is open. */
const newExtension =
  `<we:webextension xmlns:we="${addressOf('we')}" id="{7C1B5C0E-5D0A-4A35-9C4A-3E2C9F0D6B11}">` +
  `<we:reference id="plan-check" version="1.0.0.0" store="developer" storeType="Registry"/>` +
  `<we:alternateReferences/><we:properties/><we:bindings/>` +
  `<we:snapshot xmlns:r="${addressOf('r')}"/></we:webextension>`;

/** Reads the settings of the first add-in that keeps any here. A value that is no JSON is given as the text it is. */
export function readAddInSettings(parts: DocumentPackage): AddInSettings {
  const extension = extensionOf(parts);
  const properties = elementOf(extension?.xml.root, 'we:properties');
  if (properties === null) return {};
  return Object.fromEntries(
    elementsOf(properties, 'we:property').map((property) => [
      attributeOf(property, 'name') ?? '',
      fromJson(attributeOf(property, 'value') ?? ''),
    ]),
  );
}

/** Writes the settings where Word keeps them, in place of those there. Parts are made only for settings to keep. */
export function writeAddInSettings(parts: DocumentPackage, settings: AddInSettings): void {
  const entries = Object.entries(settings).filter(([, value]) => value !== undefined);
  const extension = extensionOf(parts) ?? (entries.length === 0 ? null : newParts(parts));
  if (extension === null) return;
  const properties = propertiesOf(extension);
  for (const old of elementsOf(properties, 'we:property')) remove(old);
  for (const [name, value] of entries)
    append(properties, newElement(extension.xml, 'we:property', { name, value: JSON.stringify(value) }));
}

function extensionOf(parts: DocumentPackage): XmlPart | null {
  const panes = parts.related('', 'webextensiontaskpanes');
  return panes === null ? null : parts.related(panes.name, 'webextension');
}

function propertiesOf(extension: XmlPart): XmlElement {
  const { root } = extension.xml;
  const known = elementOf(root, 'we:properties');
  if (known !== null) return known;
  const made = newElement(extension.xml, 'we:properties');
  const before = elementsOf(root).filter(
    ({ name }) => name === 'we:reference' || name === 'we:alternateReferences',
  );
  insertAt(root, before.length, made);
  return made;
}

function newParts(parts: DocumentPackage): XmlPart {
  const panes = parts.relatedOrNew('', {
    name: 'word/webextensions/taskpanes.xml',
    kind: taskPaneKind,
    contentType: 'application/vnd.ms-office.webextensiontaskpanes+xml',
    content: `<wetp:taskpanes xmlns:wetp="${addressOf('wetp')}" xmlns:r="${addressOf('r')}"/>`,
  });
  const extension = parts.relatedOrNew(panes.name, {
    name: 'word/webextensions/webextension1.xml',
    kind: extensionKind,
    contentType: 'application/vnd.ms-office.webextension+xml',
    content: newExtension,
  });
  const id = parts.relationshipTo(panes.name, extension.name);
  const pane = { dockstate: 'right', visibility: '0', width: '350', row: '1' };
  const link = newElement(panes.xml, 'wetp:webextensionref', { 'r:id': id ?? 'rId1' });
  append(panes.xml.root, newElement(panes.xml, 'wetp:taskpane', pane, link));
  return extension;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
