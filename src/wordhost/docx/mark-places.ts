/** Where a comment's marks go among the runs of a paragraph, so that Word reads them as its own. */
import {
  ancestorOf,
  attributeOf,
  elementsOf,
  insertAfter,
  sibling,
  XmlElement,
  type XmlNode,
} from '../xml/xml-tree';

/** The elements whose content a mark may leave where it stands at their very beginning or end. */
const wrappers: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:sdtContent',
  'w:sdt',
  'w:smartTag',
  'w:fldSimple',
]);

/** The run, or the outermost wrapper that begins (-1) or ends (1) with it. */
export function outermost(run: XmlElement, side: -1 | 1): XmlElement {
  let at = run;
  for (let parent = at.parent; parent !== null && wrappers.has(parent.name); parent = at.parent) {
    const edge =
      side === -1 ? elementsOf(parent).find((child) => child.name !== 'w:sdtPr') : elementsOf(parent).at(-1);
    if (edge !== at) break;
    at = parent;
  }
  return at;
}

/** The last of the ends and references of other comments that follow right behind. */
export function behindMarks(element: XmlElement): XmlElement {
  let last = element;
  for (
    let next = sibling(last, 1);
    next instanceof XmlElement && closesComment(next);
    next = sibling(last, 1)
  )
    last = next;
  return last;
}

function closesComment(element: XmlElement): boolean {
  const isReference = element.name === 'w:r' && elementsOf(element, 'w:commentReference').length > 0;
  return element.name === 'w:commentRangeEnd' || isReference;
}

/** The run of a reference where nothing else is in it, or else the reference itself. */
export function runOfOnly(reference: XmlElement): XmlElement {
  const run = reference.parent;
  const alone = run?.children.every((child) => child === reference || isProperties(child)) ?? false;
  return run !== null && alone ? run : reference;
}

function isProperties(node: XmlNode): boolean {
  return node instanceof XmlElement && node.name === 'w:rPr';
}

/**
 * Behind the end mark, but never inside a tracked deletion, where it would be deleted itself, nor in what a field shows,
 * which is written anew when the field is brought up to date.
 */
export function putReference(end: XmlElement, reference: XmlElement): void {
  let behind = behindField(end);
  for (
    let at = ancestorOf(end, 'w:del', 'w:moveFrom');
    at !== null;
    at = ancestorOf(at, 'w:del', 'w:moveFrom')
  )
    behind = behindField(at);
  insertAfter(behind, reference);
}

/** The end of the outermost field that the element stands in, as far as its own paragraph shows; else the element. */
function behindField(element: XmlElement): XmlElement {
  const siblings = element.parent === null ? [] : elementsOf(element.parent);
  let inside = 0;
  let behind = element;
  for (const next of siblings.slice(siblings.indexOf(element) + 1)) {
    for (const mark of elementsOf(next, 'w:fldChar')) {
      const type = attributeOf(mark, 'w:fldCharType');
      if (type === 'begin') inside += 1;
      if (type === 'end') inside -= 1;
      if (inside < 0) {
        behind = next;
        inside = 0;
      }
    }
  }
  return behind;
}
