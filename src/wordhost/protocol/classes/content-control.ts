import {
  rangeOfContentControl,
  contentControlsIn,
  contentControlOf,
  typeOf,
} from '../../docx/content-controls';
import { textOfRange, type TextRange } from '../../docx/ranges';
import { attributeOf, elementOf, isInside, valueOf, type XmlElement } from '../../xml/xml-tree';
import { ApiError } from '../api-error';
import { wordObject, type Session, type WordClass, type WordObject } from '../word-object';
import { collectionObject } from './collection';
import { textMembers } from './text-members';

/** The content controls in a range, or of the whole document. */
export function contentControlCollection(rangeOf: (session: Session) => TextRange | null): WordObject {
  const list = (session: Session) => contentControlsIn(session.document, rangeOf(session));
  return filtered(list);
}

/** The innermost content control that holds a range, or `null`. */
export function innermostContentControl(range: TextRange): WordObject | null {
  const found = contentControlOf(range);
  return found === null ? null : wordObject(contentControlClass, found);
}

function filtered(list: (session: Session) => readonly XmlElement[]): WordObject {
  const by = (property: string, value: string) =>
    filtered((session) =>
      list(session).filter((control) => valueOf(elementOf(control, 'w:sdtPr'), property) === value),
    );
  const byId = (session: Session, key: unknown) => {
    const found = list(session).find((control) => idOf(control) === key);
    return found === undefined ? null : wordObject(contentControlClass, found);
  };
  return collectionObject(
    'ContentControlCollection',
    (session) => list(session).map((control) => wordObject(contentControlClass, control)),
    {
      byKey: byId,
      methods: {
        GetByTag: (_target, _session, args) => by('w:tag', args.text(0)),
        GetByTitle: (_target, _session, args) => by('w:alias', args.text(0)),
        GetById: (_target, session, args) => byId(session, args.number(0)),
      },
    },
  );
}

const members = textMembers<XmlElement>(rangeOf);

/** Content controls can be read, not changed. */
const contentControlClass: WordClass<XmlElement> = {
  name: 'ContentControl',
  check(control, { document }) {
    if (!isInside(control, document.body))
      throw new ApiError('ItemNotFound', 'The content control is no longer there.');
  },
  identity: (control) => ({ Id: idOf(control) }),
  properties: {
    Id: (control) => idOf(control),
    Title: (control) => valueOf(elementOf(control, 'w:sdtPr'), 'w:alias') ?? '',
    Tag: (control) => valueOf(elementOf(control, 'w:sdtPr'), 'w:tag') ?? '',
    Text: (control, session) => textOfRange(session.document.story, rangeOf(control, session)),
    PlaceholderText: (control, session) =>
      elementOf(elementOf(control, 'w:sdtPr'), 'w:showingPlcHdr') === null
        ? ''
        : textOfRange(session.document.story, rangeOf(control, session)),
    Type: (control) => typeOf(control),
    CannotEdit: (control) => lockOf(control).includes('content'),
    CannotDelete: (control) => lockOf(control).includes('sdt'),
  },
  navigation: members.navigation,
  methods: members.methods,
  commands: members.commands,
};

function idOf(control: XmlElement): number {
  const id = elementOf(elementOf(control, 'w:sdtPr'), 'w:id');
  return Number(id === null ? 0 : attributeOf(id, 'w:val'));
}

function lockOf(control: XmlElement): string {
  return (valueOf(elementOf(control, 'w:sdtPr'), 'w:lock') ?? '').toLowerCase();
}

function rangeOf(control: XmlElement, { document }: Session): TextRange {
  const range = rangeOfContentControl(document, control);
  if (range === null) throw new ApiError('ItemNotFound', 'The content control holds no text.');
  return range;
}
