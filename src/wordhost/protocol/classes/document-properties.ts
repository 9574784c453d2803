import {
  customProperties,
  deleteCustomProperty,
  setCustomProperty,
  type CustomProperty,
} from '../../docx/custom-properties';
import { elementOf, textIn } from '../../xml/xml-tree';
import { wordObject, type Session, type WordClass, type WordObject } from '../word-object';
import type { Arguments } from '../arguments';
import { collectionObject } from './collection';
import { requireEditing } from './permissions';

/** The document's properties: read only but for the custom ones. */
export function documentPropertiesObject(): WordObject {
  return wordObject(propertiesClass, null);
}

const propertiesClass: WordClass<null> = {
  name: 'DocumentProperties',
  properties: {
    Title: (_target, session) => core(session, 'dc:title'),
    Subject: (_target, session) => core(session, 'dc:subject'),
    Author: (_target, session) => core(session, 'dc:creator'),
    Keywords: (_target, session) => core(session, 'cp:keywords'),
    Comments: (_target, session) => core(session, 'dc:description'),
    Category: (_target, session) => core(session, 'cp:category'),
    LastAuthor: (_target, session) => core(session, 'cp:lastModifiedBy'),
    RevisionNumber: (_target, session) => core(session, 'cp:revision'),
  },
  navigation: { CustomProperties: () => customPropertyCollection() },
};

function core({ document }: Session, name: string): string {
  const element = elementOf(document.parts.related('', 'core-properties')?.xml.root, name);
  return element === null ? '' : textIn(element);
}

function customPropertyCollection(): WordObject {
  const list = ({ document }: Session) => customProperties(document.parts);
  const byKey = (session: Session, key: unknown) => {
    const found = list(session).find((one) => one.key.toLowerCase() === String(key).toLowerCase());
    return found === undefined ? null : wordObject(customPropertyClass, found.key);
  };
  const add = (_target: null, session: Session, args: Arguments) => {
    requireEditing(session);
    const value = args.value(1);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      throw args.invalid(1);
    setCustomProperty(session.document.parts, args.text(0), value);
    session.changed();
    return wordObject(customPropertyClass, args.text(0));
  };
  return collectionObject(
    'CustomPropertyCollection',
    (session) => list(session).map(({ key }) => wordObject(customPropertyClass, key)),
    { byKey, methods: { Add: add } },
  );
}

/** A custom property goes by its key. */
const customPropertyClass: WordClass<string> = {
  name: 'CustomProperty',
  identity: (key) => ({ _Id: key }),
  properties: {
    Key: (key) => key,
    Value: (key, session) => find(key, session)?.value ?? null,
    Type: (key, session) => {
      const type = typeof find(key, session)?.value;
      return type === 'number' ? 'Number' : type === 'boolean' ? 'Boolean' : 'String';
    },
  },
  commands: {
    Delete(key, session) {
      requireEditing(session);
      deleteCustomProperty(session.document.parts, key);
      session.changed();
    },
  },
};

function find(key: string, { document }: Session): CustomProperty | undefined {
  return customProperties(document.parts).find((one) => one.key === key);
}
