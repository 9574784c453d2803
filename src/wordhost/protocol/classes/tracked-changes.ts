import { rejectChanges } from '../../docx/reject-changes';
import type { XmlElement } from '../../xml/xml-tree';
import { wordObject, type WordClass, type WordObject } from '../word-object';
import { requireEditing } from './permissions';

/** The tracked changes in a paragraph's text. They can be rejected together, and nothing else yet. */
export function trackedChangeCollection(paragraph: XmlElement): WordObject {
  return wordObject(trackedChangeCollectionClass, paragraph);
}

const trackedChangeCollectionClass: WordClass<XmlElement> = {
  name: 'TrackedChangeCollection',
  commands: {
    RejectAll(paragraph, session) {
      requireEditing(session);
      rejectChanges(session.document, paragraph);
      session.changed();
    },
  },
};
