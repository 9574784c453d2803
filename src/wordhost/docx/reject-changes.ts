import { newElement } from '../xml/new-element';
import {
  ancestorOf,
  append,
  descendantsOf,
  elementsOf,
  insertBefore,
  remove,
  sibling,
  XmlElement,
} from '../xml/xml-tree';
import { showPromptAgain } from './prompts';
import type { WordDocument } from './word-document';

/** Rejects the tracked changes of a paragraph's text: what was inserted goes, what was deleted is there again. */
export function rejectChanges(document: WordDocument, paragraph: XmlElement): void {
  const { story } = document;
  for (const insertion of changesOf(paragraph, 'w:ins')) {
    const control = ancestorOf(insertion, 'w:sdt');
    takeOut(document, paragraph, insertion);
    if (control !== null) showPromptAgain(control, document.main.xml);
  }
  for (const deletion of changesOf(paragraph, 'w:del')) putBack(document, deletion);
  story.paragraphChanged(paragraph);
  for (const run of descendantsOf(paragraph, 'w:r')) joinWithNext(document, run);
  story.paragraphChanged(paragraph);
}

/** Those that hold runs; the ones that mark the paragraph's own mark stay. */
function changesOf(paragraph: XmlElement, name: 'w:ins' | 'w:del'): readonly XmlElement[] {
  return descendantsOf(paragraph, name).filter((change) => ancestorOf(change, 'w:rPr') === null);
}

function takeOut(document: WordDocument, paragraph: XmlElement, insertion: XmlElement): void {
  const { pieces } = document.story.textOf(paragraph);
  const own = pieces.filter(({ run }) => ancestorOf(run, 'w:ins') === insertion);
  const start = own[0]?.start;
  const length = own.reduce((sum, { text }) => sum + text.length, 0);
  for (const { element } of own) remove(element);
  // Marks of comments that stand in it are no part of the text.
  for (const child of elementsOf(insertion)) {
    const isEmptied = child.name === 'w:r' && elementsOf(child).every(({ name }) => name === 'w:rPr');
    remove(child);
    if (!isEmptied) insertBefore(insertion, child);
  }
  remove(insertion);
  document.story.paragraphChanged(paragraph);
  if (start !== undefined) document.ranges.edited({ paragraph, at: start, removed: length, added: 0 });
}

function putBack(document: WordDocument, deletion: XmlElement): void {
  for (const text of descendantsOf(deletion, 'w:delText')) {
    const current = newElement(document.main.xml, 'w:t', { 'xml:space': 'preserve' });
    append(current, ...text.children.splice(0));
    insertBefore(text, current);
    remove(text);
  }
  for (const child of [...deletion.children]) {
    remove(child);
    insertBefore(deletion, child);
  }
  remove(deletion);
}

/** As Word does with neighbours that look the same. */
function joinWithNext({ splitter }: WordDocument, run: XmlElement): void {
  for (let next = sibling(run, 1); next instanceof XmlElement; next = sibling(run, 1)) {
    splitter.joinAlike(run, next);
    if (next.parent !== null) return;
  }
}
