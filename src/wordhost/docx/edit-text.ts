import { newElement } from '../xml/new-element';
import {
  ancestorOf,
  append,
  attributeOf,
  copyOf,
  elementOf,
  elementsOf,
  indexOf,
  insertAfter,
  insertBefore,
  remove,
  sibling,
  XmlElement,
} from '../xml/xml-tree';
import { textElements } from './comment-text';
import type { TextPiece } from './paragraph-text';
import { promptOf, takePromptAway } from './prompts';
import { TextRange } from './ranges';
import type { WordDocument } from './word-document';

/** A stretch of one paragraph's text. */
export interface Stretch {
  readonly paragraph: XmlElement;
  readonly start: number;
  readonly end: number;
}

/**
 * Puts text in the place of a stretch of a paragraph, in the look of the stretch's first character or, where the stretch is
 * empty, of the character before it. With change tracking on, the old text stays as deleted and the new is marked as inserted.
 * Text that is deleted already stays. Gives the range of the new text.
 */
export function replaceText(document: WordDocument, stretch: Stretch, text: string): TextRange {
  const { paragraph, start, end } = stretch;
  const { story, splitter, tracking } = document;
  splitter.divideAt(paragraph, start);
  splitter.divideAt(paragraph, end);
  const { pieces, text: before } = story.textOf(paragraph);
  const old = pieces.filter((piece) => piece.start >= start && piece.start < end && !piece.revision.deleted);
  const isTracked = tracking.mode !== 'Off';
  const place = placeFor(pieces, stretch, old);
  const run = text === '' ? null : newRun(document, paragraph, place.like, text);
  if (run !== null) insertRun(document, paragraph, place, run, isTracked);
  const prompt = promptOf(old);
  if (run !== null && prompt !== null) takePromptAway(prompt, old, run);
  else if (isTracked) markDeleted(document, old);
  else for (const piece of old) removePiece(piece);
  story.paragraphChanged(paragraph);

  const after = story.textOf(paragraph);
  const at = after.pieces.find((piece) => piece.run === run)?.start ?? start;
  const grown = after.text.length - before.length;
  if (isTracked && end > start && prompt === null)
    document.ranges.edited({ paragraph, at, removed: 0, added: grown });
  else document.ranges.edited({ paragraph, at: start, removed: end - start, added: end - start + grown });
  const range = new TextRange({ paragraph, offset: at }, { paragraph, offset: at + text.length });
  return document.ranges.track(range);
}

/** Where a new run goes: beside which run, and which run it is to look like. */
interface Place {
  readonly beside: XmlElement | null;
  readonly side: 'before' | 'after';
  readonly like: XmlElement | null;
}

function placeFor(pieces: readonly TextPiece[], { start }: Stretch, old: readonly TextPiece[]): Place {
  const last = old.at(-1);
  if (last !== undefined) return { beside: last.run, side: 'after', like: old[0]?.run ?? last.run };
  const before = pieces.findLast((piece) => piece.start < start);
  if (before !== undefined) return { beside: before.run, side: 'after', like: before.run };
  const next = pieces.find((piece) => piece.start >= start);
  return { beside: next?.run ?? null, side: 'before', like: next?.run ?? null };
}

function newRun(
  document: WordDocument,
  paragraph: XmlElement,
  like: XmlElement | null,
  text: string,
): XmlElement {
  const { xml } = document.main;
  const bearer = like ?? elementOf(paragraph, 'w:pPr');
  const properties = elementOf(bearer, 'w:rPr');
  const run = newElement(xml, 'w:r');
  if (properties !== null) {
    const copy = copyOf(properties);
    // What marks the old text or the paragraph's mark as changed does not hold for the new text.
    for (const change of ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange'])
      for (const element of elementsOf(copy, change)) remove(element);
    append(run, copy);
  }
  append(run, ...textElements(xml, text));
  return run;
}

function insertRun(
  document: WordDocument,
  paragraph: XmlElement,
  { beside, side }: Place,
  run: XmlElement,
  isTracked: boolean,
): void {
  const insertion = isTracked ? document.newRevision('w:ins') : null;
  if (insertion !== null) append(insertion, run);
  const node = insertion ?? run;
  if (beside === null) {
    append(paragraph, node);
    return;
  }
  const wrapper = ancestorOf(beside, 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo');
  const isOwn = wrapper?.name === 'w:ins' && attributeOf(wrapper, 'w:author') === document.writer.author;
  const at = wrapper === null || (isOwn && isTracked) ? beside : outOf(wrapper, beside, side);
  const inserted = isOwn && isTracked ? run : node;
  if (side === 'before') insertBefore(at, inserted);
  else insertAfter(at, inserted);
}

/** Divides a tracked change beside a run where needed, and gives the part of it that the new text goes beside. */
function outOf(wrapper: XmlElement, beside: XmlElement, side: 'before' | 'after'): XmlElement {
  let inner = beside;
  while (inner.parent !== null && inner.parent !== wrapper) inner = inner.parent;
  const from = indexOf(inner) + (side === 'after' ? 1 : 0);
  if (from === 0 || from === wrapper.children.length) return wrapper;
  const rest = new XmlElement(
    wrapper.name,
    wrapper.tag,
    wrapper.attributes.map((attribute) => ({ ...attribute })),
  );
  append(rest, ...wrapper.children.splice(from));
  insertAfter(wrapper, rest);
  return side === 'after' ? wrapper : rest;
}

function removePiece({ element, run }: TextPiece): void {
  remove(element);
  if (elementsOf(run).every((child) => child.name === 'w:rPr')) {
    const wrapper = run.parent;
    remove(run);
    if (wrapper !== null && /^w:(ins|moveTo)$/.test(wrapper.name) && elementsOf(wrapper).length === 0)
      remove(wrapper);
  }
}

/** Marks text as deleted. What the same writer inserted goes altogether. */
function markDeleted(document: WordDocument, old: readonly TextPiece[]): void {
  const runs = new Set<XmlElement>();
  for (const piece of old) {
    const insertion = ancestorOf(piece.run, 'w:ins');
    if (insertion !== null && attributeOf(insertion, 'w:author') === document.writer.author)
      removePiece(piece);
    else runs.add(piece.run);
  }
  const made = new Set<XmlElement>();
  for (const run of runs) {
    for (const text of elementsOf(run, 'w:t')) renameToDeleted(document, text);
    const before = sibling(run, -1);
    if (before instanceof XmlElement && made.has(before)) {
      remove(run);
      append(before, run);
    } else {
      const deletion = document.newRevision('w:del');
      made.add(deletion);
      insertBefore(run, deletion);
      remove(run);
      append(deletion, run);
    }
  }
}

function renameToDeleted({ main }: WordDocument, text: XmlElement): void {
  const deleted = newElement(main.xml, 'w:delText', { 'xml:space': 'preserve' });
  append(deleted, ...text.children.splice(0));
  insertBefore(text, deleted);
  remove(text);
}
