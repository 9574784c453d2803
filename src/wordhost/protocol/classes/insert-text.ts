import { contentControlOf } from '../../docx/content-controls';
import { insertParagraph } from '../../docx/edit-paragraphs';
import { replaceText } from '../../docx/edit-text';
import { paragraphsOf, stretchIn, type TextRange } from '../../docx/ranges';
import { ancestorOf, elementOf, valueOf, type XmlElement } from '../../xml/xml-tree';
import { ApiError } from '../api-error';
import type { Arguments } from '../arguments';
import type { Session, WordObject } from '../word-object';
import { requireEditing } from './permissions';
import { paragraphObject } from './paragraph';
import { rangeObject } from './range';

type InsertLocation = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/**
 * Inserts text into a range or in its place, as `insertText(text, location)` asks. Two things that Word can do fail here with
 * `NotImplemented`: text of several paragraphs, and replacing text that reaches over several.
 */
export function insertText(
  session: Session,
  range: TextRange,
  args: Arguments,
  locations: readonly [InsertLocation, ...InsertLocation[]],
): WordObject {
  requireEditing(session);
  const { document } = session;
  const text = args.text(0).replace(/\r\n?/g, '\n');
  const where = args.oneOf(1, ...locations);
  if (text.includes('\n'))
    throw new ApiError('NotImplemented', 'This stand-in for Word inserts no text of several paragraphs.');
  const touched = paragraphsOf(document.story, range);
  if (where === 'Replace' && touched.length > 1)
    throw new ApiError('NotImplemented', 'This stand-in for Word replaces no text of several paragraphs.');
  if (isLocked(range)) throw new ApiError('AccessDenied', 'The text stands in a locked content control.');

  const paragraph =
    where === 'End' || where === 'After' ? (touched.at(-1) ?? range.end.paragraph) : range.start.paragraph;
  const stretch = stretchIn(document.story, range, paragraph);
  const start = where === 'End' || where === 'After' ? stretch.end : stretch.start;
  const end = where === 'Replace' ? stretch.end : start;
  const inserted = replaceText(document, { paragraph, start, end }, text);
  if (where === 'Start') range.start = inserted.start;
  if (where === 'End') range.end = inserted.end;
  session.changed();
  if (session.faults.failsAfterWriting === true)
    throw new ApiError('GeneralException', 'Something went wrong after the text was inserted.');
  return rangeObject(inserted);
}

/** Inserts a paragraph beside another, as `insertParagraph(text, location)` asks. */
export function insertParagraphBeside(
  session: Session,
  beside: XmlElement,
  side: 'Before' | 'After',
  text: string,
): WordObject {
  requireEditing(session);
  if (/[\r\n]/.test(text))
    throw new ApiError('NotImplemented', 'This stand-in for Word inserts no text of several paragraphs.');
  const paragraph = insertParagraph(session.document, beside, side, text);
  session.changed();
  return paragraphObject(paragraph);
}

/** Deletes the text of a range. One that reaches over several paragraphs fails with `NotImplemented`. */
export function deleteText(session: Session, range: TextRange): void {
  requireEditing(session);
  const { story } = session.document;
  if (paragraphsOf(story, range).length > 1)
    throw new ApiError('NotImplemented', 'This stand-in for Word deletes no text of several paragraphs.');
  if (isLocked(range)) throw new ApiError('AccessDenied', 'The text stands in a locked content control.');
  const { paragraph } = range.start;
  replaceText(session.document, { paragraph, ...stretchIn(story, range, paragraph) }, '');
  session.changed();
}

function isLocked(range: TextRange): boolean {
  for (let control = contentControlOf(range); control !== null; control = ancestorOf(control, 'w:sdt'))
    if (/content/i.test(valueOf(elementOf(control, 'w:sdtPr'), 'w:lock') ?? '')) return true;
  return false;
}
