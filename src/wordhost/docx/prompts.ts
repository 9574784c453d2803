import { newElement } from '../xml/new-element';
import {
  ancestorOf,
  append,
  elementOf,
  elementsOf,
  insertAt,
  remove,
  type XmlElement,
} from '../xml/xml-tree';
import type { TextPiece } from './paragraph-text';

/** The runs of prompts that made way for text, by their content control: Word shows them again when that is emptied. */
const madeWay = new WeakMap<XmlElement, readonly XmlElement[]>();

/** The content control whose unfilled prompt all of these pieces are; `null` where they are none. */
export function promptOf(pieces: readonly TextPiece[]): XmlElement | null {
  const control = pieces[0] === undefined ? null : ancestorOf(pieces[0].run, 'w:sdt');
  const isPrompt = elementOf(elementOf(control, 'w:sdtPr'), 'w:showingPlcHdr') !== null;
  return isPrompt && pieces.every(({ run }) => ancestorOf(run, 'w:sdt') === control) ? control : null;
}

/** Takes the prompt of a control away, because `run` was written over it; the run loses the prompt's look. */
export function takePromptAway(control: XmlElement, prompt: readonly TextPiece[], run: XmlElement): void {
  const runs = [...new Set(prompt.map((piece) => piece.run))];
  for (const each of runs) remove(each);
  madeWay.set(control, runs);
  const mark = elementOf(elementOf(control, 'w:sdtPr'), 'w:showingPlcHdr');
  if (mark !== null) remove(mark);
  const style = elementOf(elementOf(run, 'w:rPr'), 'w:rStyle');
  if (style !== null) remove(style);
}

/** Shows the prompt of a control again where nothing stands in it any more. */
export function showPromptAgain(control: XmlElement, properties: Parameters<typeof newElement>[0]): void {
  const runs = madeWay.get(control);
  const holder = elementOf(control, 'w:sdtContent');
  const inside = elementOf(holder, 'w:p') ?? holder;
  const about = elementOf(control, 'w:sdtPr');
  if (runs === undefined || inside === null || about === null || elementsOf(inside, 'w:r').length > 0) return;
  append(inside, ...runs);
  insertAt(about, elementsOf(about).length, newElement(properties, 'w:showingPlcHdr'));
  madeWay.delete(control);
}
