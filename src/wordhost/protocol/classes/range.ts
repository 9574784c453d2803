import { compareRanges, intersection, isThere, spanning, TextRange, textOfRange } from '../../docx/ranges';
import { holderOf } from '../../docx/tables';
import { attributeOf, ancestorOf } from '../../xml/xml-tree';
import { ApiError } from '../api-error';
import type { Arguments } from '../arguments';
import { wordObject, type Session, type WordClass, type WordObject } from '../word-object';
import { commentObject } from './comment';
import { innermostContentControl } from './content-control';
import { deleteText, insertText } from './insert-text';
import { styleMembers } from './paragraph';
import { requireCommenting } from './permissions';
import { tableCellObject, tableObject } from './table';
import { textMembers } from './text-members';

/** A range; its object has the range along, so that other calls can take it as an argument. */
interface RangeObject extends WordObject {
  readonly range: TextRange;
}

/** A range of the body. */
export function rangeObject(range: TextRange): WordObject {
  const object: RangeObject = { ...wordObject(rangeClass, range), range };
  return object;
}

/** The range that is the argument of a call. Fails with `InvalidArgument` where the argument is none. */
function rangeArgument(args: Arguments, index: number, session: Session): TextRange {
  const object = args.object(index);
  if (object === null || !('range' in object) || !(object.range instanceof TextRange))
    throw args.invalid(index);
  checkThere(object.range, session);
  return object.range;
}

const members = textMembers<TextRange>((range) => range);

const rangeClass: WordClass<TextRange> = {
  name: 'Range',
  check: checkThere,
  properties: {
    Text: (range, { document }) => textOfRange(document.story, range),
    IsEmpty: (range, { document }) => textOfRange(document.story, range) === '',
    Hyperlink: (range, { document }) => hyperlinkAt(range, document),
    ...styleMembers<TextRange>((range) => range.start.paragraph),
  },
  navigation: {
    ...members.navigation,
    ParentTable: (range) => {
      const table = range.table === null ? holderOf(range, 'w:tbl') : ancestorOf(range.table, 'w:tbl');
      return table === null ? null : tableObject(table);
    },
    ParentTableCell: (range) => {
      const cell = range.table === null ? holderOf(range, 'w:tc') : ancestorOf(range.table, 'w:tc');
      return cell === null ? null : tableCellObject(cell);
    },
    ParentContentControl: (range) => innermostContentControl(range),
  },
  commands: {
    ...members.commands,
    Delete: (range, session) => deleteText(session, range),
    Clear: (range, session) => deleteText(session, range),
  },
  methods: {
    ...members.methods,
    ExpandTo: (range, session, args) => {
      const { story, ranges } = session.document;
      return rangeObject(ranges.track(spanning(story, range, rangeArgument(args, 0, session))));
    },
    IntersectWith: (range, session, args) => {
      const { story, ranges } = session.document;
      const common = intersection(story, range, rangeArgument(args, 0, session));
      return common === null ? null : rangeObject(ranges.track(common));
    },
    CompareLocationWith: (range, session, args) =>
      compareRanges(session.document.story, range, rangeArgument(args, 0, session)),
    InsertComment: insertComment,
    InsertText: (range, session, args) =>
      insertText(session, range, args, ['Replace', 'Start', 'End', 'Before', 'After']),
  },
};

function insertComment(range: TextRange, session: Session, args: Arguments): WordObject {
  requireCommenting(session);
  if (session.faults.commentsNotAllowed === true)
    throw new ApiError('NotAllowed', 'Comments cannot be added now.');
  const text = args.text(0);
  const comment = session.document.comments.add(range, text);
  session.changed();
  if (session.faults.failsAfterWriting === true)
    throw new ApiError('GeneralException', 'Something went wrong after the comment was added.');
  return commentObject(comment);
}

function checkThere(range: TextRange, { document, faults }: Session): void {
  const isStale = document.ranges.isOlderThanLastChange(range) && faults.rangesGoStale === true;
  if (isStale || !isThere(document.story, range))
    throw new ApiError('ItemNotFound', 'The range is no longer there.');
}

/** The address of the link that the range's start stands in; `''` where there is none. */
function hyperlinkAt(range: TextRange, { story, parts, main }: Session['document']): string {
  const { paragraph, offset } = range.start;
  const piece = story
    .textOf(paragraph)
    .pieces.find(({ start, text }) => start <= offset && offset < start + text.length);
  const link = piece === undefined ? null : ancestorOf(piece.run, 'w:hyperlink');
  if (link === null) return '';
  const anchor = attributeOf(link, 'w:anchor');
  const address = parts.targetOf(main.name, attributeOf(link, 'r:id') ?? '') ?? '';
  return anchor === null ? address : `${address}#${anchor}`;
}
