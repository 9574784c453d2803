import { ApiError } from '../api-error';
import { requireEditing } from './permissions';
import { documentPropertiesObject } from './document-properties';
import { wordObject, type WordClass, type WordObject } from '../word-object';
import { bodyObject } from './body';
import { contentControlCollection } from './content-control';
import { rangeObject } from './range';
import { textMembers } from './text-members';
import { rangeOfParagraphs } from '../../docx/ranges';

/** The document. */
export function documentObject(): WordObject {
  return wordObject(documentClass, null);
}

const members = textMembers<null>((_target, { document }) => {
  const range = rangeOfParagraphs(document.story, document.story.paragraphs);
  if (range === null) throw new ApiError('ItemNotFound', 'The document has no paragraph.');
  return range;
});

const documentClass: WordClass<null> = {
  name: 'Document',
  properties: {
    Saved: (_target, session) => session.isSaved(),
    ChangeTrackingMode: (_target, { document }) => document.tracking.mode,
  },
  navigation: {
    Body: (_target, { document }) => bodyObject(document.body),
    ContentControls: () => contentControlCollection(() => null),
    Properties: () => documentPropertiesObject(),
  },
  methods: {
    GetSelection: (_target, { document }) => rangeObject(document.selection),
    Search: members.methods['Search'] ?? (() => null),
  },
  commands: {
    Save: (_target, session) => session.save(),
    _RemoveReference: (_target, session, args) => session.release(args.text(0)),
    _RemoveAllReferences: (_target, session) => session.releaseAll(),
  },
  setters: {
    ChangeTrackingMode(_target, session, args) {
      requireEditing(session);
      session.document.tracking.mode = args.oneOf(0, 'Off', 'TrackAll', 'TrackMineOnly');
      session.changed();
    },
  },
};
