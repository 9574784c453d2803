import type { TextRange } from '../../docx/ranges';
import { rangeOfParagraphs, textOfRange } from '../../docx/ranges';
import { paragraphsIn } from '../../docx/story';
import { ancestorOf, isInside, type XmlElement } from '../../xml/xml-tree';
import { ApiError } from '../api-error';
import { wordObject, type Session, type WordClass, type WordObject } from '../word-object';
import { commentCollection } from './comment';
import { innermostContentControl } from './content-control';
import { insertText } from './insert-text';
import { styleMembers, paragraphCollection } from './paragraph';
import { textMembers } from './text-members';

/** The body of the document or of a table cell. */
export function bodyObject(element: XmlElement): WordObject {
  return wordObject(bodyClass, element);
}

const members = textMembers<XmlElement>(rangeOf);

const bodyClass: WordClass<XmlElement> = {
  name: 'Body',
  check(element, { document }) {
    if (!isInside(element, document.body)) throw new ApiError('ItemNotFound', 'The cell is no longer there.');
  },
  properties: {
    Text: (element, session) => textOfRange(session.document.story, rangeOf(element, session)),
    Type: (element) => (element.name === 'w:tc' ? 'TableCell' : 'MainDoc'),
    ...styleMembers<XmlElement>((element) => paragraphsIn(element)[0] ?? element),
  },
  navigation: {
    ...members.navigation,
    Paragraphs: (element) =>
      paragraphCollection((session) => {
        const paragraphs = paragraphsIn(element);
        const extra = session.faults.extraParagraphs ?? 0;
        const last = paragraphs.at(-1);
        if (extra < 0) return paragraphs.slice(0, extra);
        return last === undefined ? [] : [...paragraphs, ...Array<XmlElement>(extra).fill(last)];
      }),
    ParentBody: (element, { document }) =>
      element === document.body ? null : bodyObject(ancestorOf(element, 'w:tc') ?? document.body),
    ParentContentControl: (element, session) => innermostContentControl(rangeOf(element, session)),
  },
  commands: members.commands,
  methods: {
    ...members.methods,
    // Of the whole document come also the comments that stand on no words of the body.
    GetComments: (element) =>
      commentCollection((session) => (element === session.document.body ? null : rangeOf(element, session))),
    InsertText: (element, session, args) =>
      insertText(session, rangeOf(element, session), args, ['End', 'Start', 'Replace']),
  },
};

function rangeOf(element: XmlElement, { document }: Session): TextRange {
  const range = rangeOfParagraphs(document.story, paragraphsIn(element));
  if (range === null) throw new ApiError('ItemNotFound', 'There is no paragraph in it.');
  return range;
}
