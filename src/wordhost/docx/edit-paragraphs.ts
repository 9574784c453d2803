import { newElement } from '../xml/new-element';
import {
  append,
  copyOf,
  elementOf,
  elementsOf,
  insertAfter,
  insertAt,
  insertBefore,
  isInside,
  remove,
  type XmlElement,
} from '../xml/xml-tree';
import { replaceText } from './edit-text';
import type { WordDocument } from './word-document';

/** Puts a new paragraph beside another, built like that one. With change tracking on it is marked as inserted. */
export function insertParagraph(
  document: WordDocument,
  beside: XmlElement,
  side: 'Before' | 'After',
  text: string,
): XmlElement {
  const { xml } = document.main;
  const paragraph = newElement(xml, 'w:p');
  const properties = elementOf(beside, 'w:pPr');
  if (properties !== null) {
    const copy = copyOf(properties);
    // A section ends with the paragraph it ended with before.
    for (const name of ['w:sectPr', 'w:pPrChange']) for (const one of elementsOf(copy, name)) remove(one);
    append(paragraph, copy);
  }
  if (side === 'Before') insertBefore(beside, paragraph);
  else insertAfter(beside, paragraph);
  document.story.blocksChanged();
  if (document.tracking.mode !== 'Off') markParagraph(document, paragraph, 'w:ins');
  if (text !== '') replaceText(document, { paragraph, start: 0, end: 0 }, text);
  return paragraph;
}

/**
 * Deletes a paragraph with the comments that stand in it. The last paragraph of the body or of a cell cannot go: it is
 * emptied. With change tracking on, its text and its mark stay as deleted.
 */
export function deleteParagraph(document: WordDocument, paragraph: XmlElement): void {
  const { comments, story, tracking } = document;
  const { length } = story.textOf(paragraph).text;
  if (tracking.mode !== 'Off') {
    replaceText(document, { paragraph, start: 0, end: length }, '');
    markParagraph(document, paragraph, 'w:del');
    return;
  }
  for (const comment of comments.threads()) {
    const range = comments.rangeOf(comment);
    if (range?.start.paragraph === paragraph && range.end.paragraph === paragraph) comments.delete(comment);
  }
  const others = story.paragraphs.filter((one) => one.parent === paragraph.parent);
  const isLast = others.at(-1) === paragraph && isInside(paragraph, document.body);
  if (isLast) replaceText(document, { paragraph, start: 0, end: length }, '');
  else {
    remove(paragraph);
    story.blocksChanged();
  }
}

/** Marks the end of a paragraph as inserted or deleted. */
function markParagraph(document: WordDocument, paragraph: XmlElement, name: 'w:ins' | 'w:del'): void {
  const { xml } = document.main;
  let properties = elementOf(paragraph, 'w:pPr');
  if (properties === null) {
    properties = newElement(xml, 'w:pPr');
    insertAt(paragraph, 0, properties);
  }
  let ofMark = elementOf(properties, 'w:rPr');
  if (ofMark === null) {
    ofMark = newElement(xml, 'w:rPr');
    append(properties, ofMark);
  }
  insertAt(ofMark, 0, document.newRevision(name));
}
