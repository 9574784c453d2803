import { newElement, setAttribute } from '../xml/new-element';
import {
  append,
  attributeOf,
  elementsOf,
  insertAt,
  type XmlDocument,
  type XmlElement,
} from '../xml/xml-tree';
import { readParagraphText } from './paragraph-text';
import { paragraphsIn } from './story';

/** The styles Word gives to comments, by their ids in this document. */
export interface CommentStyles {
  /** Of the mark in the text and of the one in the comment. */
  readonly reference: string;
  /** Of the comment's paragraphs. */
  readonly text: string;
}

/** A comment's text; a line break stands between its paragraphs. */
export function readCommentText(entry: XmlElement): string {
  return paragraphsIn(entry)
    .map((paragraph) => readParagraphText(paragraph).text)
    .join('\n');
}

/**
 * Writes a comment's text as Word does: one paragraph a line, the first beginning with the comment's own mark, the last
 * bearing the paragraph id that other parts know the comment by.
 */
export function writeCommentText(
  document: XmlDocument,
  entry: XmlElement,
  text: string,
  paragraphId: string,
  styles: CommentStyles,
): void {
  entry.children.splice(0);
  for (const line of text.split(/\r\n|[\r\n]/)) append(entry, newParagraph(document, line, styles));
  const paragraphs = elementsOf(entry, 'w:p');
  const first = paragraphs[0];
  if (first !== undefined) insertAt(first, 1, newMark(document, styles));
  const last = paragraphs.at(-1);
  if (last !== undefined) setAttribute(document, last, 'w14:paraId', paragraphId);
}

/** The id of the comment's last paragraph, by which other parts know the comment; `null` where it has none. */
export function paragraphIdOf(entry: XmlElement): string | null {
  const last = paragraphsIn(entry).at(-1);
  return last === undefined ? null : attributeOf(last, 'w14:paraId');
}

function newParagraph(document: XmlDocument, line: string, styles: CommentStyles): XmlElement {
  const style = newElement(document, 'w:pStyle', { 'w:val': styles.text });
  const paragraph = newElement(document, 'w:p', {}, newElement(document, 'w:pPr', {}, style));
  if (line !== '') append(paragraph, newElement(document, 'w:r', {}, ...textElements(document, line)));
  return paragraph;
}

/** The elements of a run for a text: tabs and line breaks are elements of their own. */
export function textElements(document: XmlDocument, text: string, name = 'w:t'): XmlElement[] {
  return text
    .split(/([\t\v\u001e\u001f])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const element = elementNames[piece];
      if (element !== undefined) return newElement(document, element);
      const keepsSpaces = /^\s|\s$/.test(piece);
      return newElement(document, name, keepsSpaces ? { 'xml:space': 'preserve' } : {}, piece);
    });
}

const elementNames: Readonly<Record<string, string>> = {
  '\t': 'w:tab',
  '\v': 'w:br',
  '\u001e': 'w:noBreakHyphen',
  '\u001f': 'w:softHyphen',
};

function newMark(document: XmlDocument, styles: CommentStyles): XmlElement {
  const style = newElement(document, 'w:rStyle', { 'w:val': styles.reference });
  const properties = newElement(document, 'w:rPr', {}, style);
  return newElement(document, 'w:r', {}, properties, newElement(document, 'w:annotationRef'));
}
