import { isListItem, levelOf, numbers, outlineLevel } from '../../docx/paragraph-properties';
import { rangeOfParagraph, TextRange } from '../../docx/ranges';
import { tableDepthOf } from '../../docx/story';
import { styleIdOf } from '../../docx/styles';
import { ancestorOf, isInside, type XmlElement } from '../../xml/xml-tree';
import { ApiError } from '../api-error';
import { wordObject, type Answer, type Session, type WordClass, type WordObject } from '../word-object';
import { bodyObject } from './body';
import { collectionObject } from './collection';
import { innermostContentControl } from './content-control';
import { deleteParagraph } from '../../docx/edit-paragraphs';
import { requireEditing } from './permissions';
import { deleteText, insertParagraphBeside, insertText } from './insert-text';
import { tableCellObject, tableObject } from './table';
import { textMembers } from './text-members';
import { trackedChangeCollection } from './tracked-changes';

/** A paragraph of the body. */
export function paragraphObject(paragraph: XmlElement): WordObject {
  return wordObject(paragraphClass, paragraph);
}

/** A paragraph that Word counts and the document does not have. */
export function absentParagraph(): WordObject {
  const answers = { Text: () => '', Style: () => 'Normal', TableNestingLevel: () => 0 };
  return wordObject({ name: 'Paragraph', properties: answers }, null);
}

/** A collection of paragraphs. */
export function paragraphCollection(list: (session: Session) => readonly XmlElement[]): WordObject {
  return collectionObject('ParagraphCollection', (session) => list(session).map(paragraphObject));
}

/** Paragraphs of whole rows as Word counts them: where that fault is on, the mark at the end of each row is one too. */
export function paragraphsAndRowMarks(
  paragraphs: readonly XmlElement[],
  { faults }: Session,
): readonly WordObject[] {
  if (faults.rowMarksCounted !== true) return paragraphs.map(paragraphObject);
  return paragraphs.flatMap((paragraph, index) => {
    const row = ancestorOf(paragraph, 'w:tr');
    const next = paragraphs[index + 1];
    const endsRow = row !== null && (next === undefined || !isInside(next, row));
    return endsRow
      ? [paragraphObject(paragraph), wordObject(rowMarkClass, paragraph)]
      : [paragraphObject(paragraph)];
  });
}

/** The style properties of what begins in a paragraph. */
export function styleMembers<Target>(
  paragraphOf: (target: Target) => XmlElement,
): Readonly<Record<'Style' | 'StyleBuiltIn', (target: Target, session: Session) => Answer>> {
  const style = (target: Target, { document }: Session) =>
    document.styles.nameOf(styleIdOf(paragraphOf(target)), 'paragraph');
  return {
    Style: style,
    StyleBuiltIn: (target, session) => builtInName(style(target, session)),
  };
}

const members = textMembers<XmlElement>(wholeRange);

const paragraphClass: WordClass<XmlElement> = {
  name: 'Paragraph',
  check: checkThere,
  properties: {
    Text: textOf,
    ...styleMembers<XmlElement>((paragraph) => paragraph),
    Alignment: (paragraph, { document }) => numbers(document, paragraph).alignment,
    FirstLineIndent: (paragraph, { document }) => numbers(document, paragraph).firstLineIndent,
    LeftIndent: (paragraph, { document }) => numbers(document, paragraph).leftIndent,
    RightIndent: (paragraph, { document }) => numbers(document, paragraph).rightIndent,
    LineSpacing: (paragraph, { document }) => numbers(document, paragraph).lineSpacing,
    SpaceAfter: (paragraph, { document }) => numbers(document, paragraph).spaceAfter,
    SpaceBefore: (paragraph, { document }) => numbers(document, paragraph).spaceBefore,
    LineUnitAfter: () => 0,
    LineUnitBefore: () => 0,
    OutlineLevel: (paragraph, { document }) => outlineLevel(document, paragraph),
    IsListItem: (paragraph, { document }) => isListItem(document, paragraph),
    IsLastParagraph: (paragraph, { document }) => document.story.paragraphs.at(-1) === paragraph,
    TableNestingLevel: (paragraph) => tableDepthOf(paragraph),
  },
  navigation: {
    ...members.navigation,
    ParentTable: (paragraph) => {
      const table = ancestorOf(paragraph, 'w:tbl');
      return table === null ? null : tableObject(table);
    },
    ParentTableCell: (paragraph) => {
      const cell = ancestorOf(paragraph, 'w:tc');
      return cell === null ? null : tableCellObject(cell);
    },
    ParentContentControl: (paragraph, session) => innermostContentControl(wholeRange(paragraph, session)),
    ParentBody: (paragraph, { document }) => bodyObject(ancestorOf(paragraph, 'w:tc') ?? document.body),
    ListItem: (paragraph, { document }) =>
      isListItem(document, paragraph) ? wordObject(listItemClass, paragraph) : null,
  },
  commands: {
    ...members.commands,
    Clear: (paragraph, session) => deleteText(session, wholeRange(paragraph, session)),
    Delete(paragraph, session) {
      requireEditing(session);
      deleteParagraph(session.document, paragraph);
      session.changed();
    },
  },
  methods: {
    ...members.methods,
    InsertParagraph: (paragraph, session, args) =>
      insertParagraphBeside(session, paragraph, args.oneOf(1, 'After', 'Before'), args.text(0)),
    GetTrackedChanges: (paragraph) => trackedChangeCollection(paragraph),
    GetNext: (paragraph, session) => neighbour(paragraph, session, 1),
    GetPrevious: (paragraph, session) => neighbour(paragraph, session, -1),
    InsertText: (paragraph, session, args) =>
      insertText(session, rangeOfParagraph(session.document.story, paragraph, false), args, [
        'Replace',
        'Start',
        'End',
      ]),
  },
};

const rowMark = textMembers<XmlElement>((paragraph, { document }) => {
  const { end } = rangeOfParagraph(document.story, paragraph, false);
  return new TextRange(end, end);
});

/** The mark at the end of a row, by the row's last paragraph. */
const rowMarkClass: WordClass<XmlElement> = {
  ...paragraphClass,
  ...rowMark,
  properties: { ...paragraphClass.properties, Text: () => '' },
};

const listItemClass: WordClass<XmlElement> = {
  name: 'ListItem',
  check: checkThere,
  properties: { Level: (paragraph, { document }) => levelOf(document, paragraph) },
};

function wholeRange(paragraph: XmlElement, { document }: Session): TextRange {
  return rangeOfParagraph(document.story, paragraph, true);
}

function textOf(paragraph: XmlElement, { document, faults }: Session): string {
  const { text, marks } = document.story.textOf(paragraph);
  if (faults.commentMarksInText !== true) return text;
  const places = marks.filter(({ element }) => element.name === 'w:commentReference').map(({ at }) => at);
  return [...places, text.length].map((at, index) => text.slice(places[index - 1] ?? 0, at)).join('\u0005');
}

function neighbour(paragraph: XmlElement, { document }: Session, step: 1 | -1): WordObject | null {
  const found = document.story.paragraphs[document.story.positionOf(paragraph) + step];
  return found === undefined ? null : paragraphObject(found);
}

function checkThere(paragraph: XmlElement, { document }: Session): void {
  if (document.story.positionOf(paragraph) === -1)
    throw new ApiError('ItemNotFound', 'The paragraph is no longer there.');
}

/** Word's name for a built-in style in its list of them: "Heading 1" is `Heading1`; `Other` for the user's own. */
function builtInName(style: string): string {
  const name = style.replace(/\s+(.)/g, (_, letter: string) => letter.toUpperCase());
  return builtIn.test(name) ? name : 'Other';
}

const builtIn =
  /^(Normal|Heading[1-9]|Toc[1-9]|FootnoteText|Header|Footer|Caption|FootnoteReference|EndnoteReference|EndnoteText|Title|Subtitle|Hyperlink|Strong|Emphasis|NoSpacing|ListParagraph|Quote|IntenseQuote|SubtleEmphasis|IntenseEmphasis|SubtleReference|IntenseReference|BookTitle|Bibliography|TocHeading|TableGrid|PlainTable[1-5])$/;
