import { ancestorOf, descendantsOf, elementOf, isInside, type XmlElement } from '../xml/xml-tree';
import { compareRanges, rangeOfParagraphs, TextRange } from './ranges';
import { paragraphsIn } from './story';
import type { WordDocument } from './word-document';

/** The content controls that lie in a range, in document order; all of the body where the range is `null`. */
export function contentControlsIn(document: WordDocument, range: TextRange | null): readonly XmlElement[] {
  return descendantsOf(document.body, 'w:sdt').filter((control) => {
    const of = rangeOfContentControl(document, control);
    if (of === null || range === null) return of !== null;
    return /^(Contains|Equal)/.test(compareRanges(document.story, range, of));
  });
}

/** What a content control holds; `null` where it holds no text of the body. */
export function rangeOfContentControl(document: WordDocument, control: XmlElement): TextRange | null {
  const { story } = document;
  const paragraph = ancestorOf(control, 'w:p');
  if (paragraph === null) return rangeOfParagraphs(story, paragraphsIn(control));
  if (story.positionOf(paragraph) === -1) return null;
  const read = story.textOf(paragraph);
  const within = read.pieces.filter((piece) => isInside(piece.element, control));
  const first = within[0];
  const last = within.at(-1);
  if (first === undefined || last === undefined) {
    const at = read.marks.find(({ element }) => isInside(element, control))?.at ?? 0;
    return new TextRange({ paragraph, offset: at }, { paragraph, offset: at });
  }
  return new TextRange(
    { paragraph, offset: first.start },
    { paragraph, offset: last.start + last.text.length },
  );
}

/** The innermost content control that holds a whole range, or `null`. */
export function contentControlOf(range: TextRange): XmlElement | null {
  let at = ancestorOf(range.start.paragraph, 'w:sdt');
  while (at !== null && !isInside(range.end.paragraph, at)) at = ancestorOf(at, 'w:sdt');
  return at;
}

/** Word's name for the kind of a content control. */
export function typeOf(control: XmlElement): string {
  const properties = elementOf(control, 'w:sdtPr');
  const found = Object.entries(types).find(([name]) => elementOf(properties, name) !== null);
  return found?.[1] ?? 'RichText';
}

const types: Readonly<Record<string, string>> = {
  'w:text': 'PlainText',
  'w:dropDownList': 'DropDownList',
  'w:comboBox': 'ComboBox',
  'w:date': 'DatePicker',
  'w:picture': 'Picture',
  'w14:checkbox': 'CheckBox',
  'w:docPartList': 'BuildingBlockGallery',
  'w15:repeatingSection': 'RepeatingSection',
  'w:group': 'Group',
};
