import { rangeOfParagraphs, TextRange, textOfRange } from '../../docx/ranges';
import { paragraphsIn } from '../../docx/story';
import { ancestorOf, isInside, type XmlElement } from '../../xml/xml-tree';
import { ApiError } from '../api-error';
import { wordObject, type Session, type WordClass, type WordObject } from '../word-object';
import { commentCollection } from './comment';
import { innermostContentControl } from './content-control';
import { insertParagraphBeside, insertText } from './insert-text';
import { collectionObject } from './collection';
import { absentParagraph, paragraphsAndRowMarks, styleMembers } from './paragraph';
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
      collectionObject('ParagraphCollection', (session) => {
        const extra = session.faults.extraParagraphs ?? 0;
        const paragraphs = paragraphsAndRowMarks(paragraphsIn(element).slice(Math.max(0, -extra)), session);
        return [...Array.from({ length: Math.max(0, extra) }, absentParagraph), ...paragraphs];
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
    InsertParagraph(element, session, args) {
      const paragraphs = paragraphsIn(element);
      const atEnd = args.oneOf(1, 'End', 'Start') === 'End';
      const beside = (atEnd ? paragraphs.at(-1) : paragraphs[0]) ?? element;
      return insertParagraphBeside(session, beside, atEnd ? 'After' : 'Before', args.text(0));
    },
    InsertText: (element, session, args) =>
      insertText(session, rangeOf(element, session), args, ['End', 'Start', 'Replace']),
  },
};

function rangeOf(element: XmlElement, { document }: Session): TextRange {
  const range = rangeOfParagraphs(document.story, paragraphsIn(element));
  if (range !== null) return range;
  if (element !== document.body) throw new ApiError('ItemNotFound', 'There is no paragraph in it.');
  const start = { paragraph: element, offset: 0 };
  return new TextRange(start, start);
}
