/** What is in a .docx, read by a reader that the product has no part in, so that two packages can be compared. */
import { JSDOM } from 'jsdom';
import { partsOf } from '../wordhost/document-parts';

/** Who writes for the add-in. */
const ourAuthor = 'Plan check';
const { DOMParser, Node } = new JSDOM('').window;

/** One step of a document's markup: a start or end of an element, or text with its look and the changes it stands in. */
type Step = string;

/** The body as it would be without our comments and tracked changes, wherever runs are divided. */
export function bodyOfOthers(bytes: Uint8Array): readonly Step[] {
  const parts = partsOf(bytes);
  const ours = new Set(commentsIn(parts['word/comments.xml']).filter(isOurs).map(idOf));
  const steps: Step[] = [];
  const add = (step: Step) => {
    // Word divides what it wraps where it divides a run: the same wrapper closed and opened again is one.
    if (step.startsWith('<') && steps.at(-1) === `/${step}`) steps.pop();
    else steps.push(step);
  };
  const addText = (kind: string, look: string, text: string) => {
    const begin = `${kind}|${look}|`;
    const last = steps.at(-1);
    if (last?.startsWith(begin)) steps[steps.length - 1] = last + text;
    else if (text !== '') steps.push(begin + text);
  };
  const visit = (element: Element, look: string, taken: boolean): void => {
    const name = element.localName;
    if (/^comment(RangeStart|RangeEnd|Reference)$/.test(name) && ours.has(idOf(element))) return;
    if (name === 'rPr' && element.parentElement?.localName === 'r') return;
    if (name === 'ins' && isOurs(element)) return;
    const isOurDeletion = name === 'del' && isOurs(element);
    if (name === 't' || name === 'delText') return addText(taken ? 't' : name, look, element.textContent);
    if (name === 'r') look = lookOf(element);
    const isPlain = name === 'r' || isOurDeletion;
    const begin = `<${element.tagName}${[...element.attributes].map((each) => ` ${each.name}="${each.value}"`).join('')}`;
    const before = steps.length;
    if (!isPlain) add(isWrapper(name) ? begin : `${begin} ${look}`);
    for (const child of element.children) visit(child, look, taken || isOurDeletion);
    if (element.children.length === 0) addText('text', name, element.textContent);
    if (isPlain) return;
    // A wrapper that only our own insertion had brought.
    if (isWrapper(name) && steps.length === before + 1) steps.pop();
    else steps.push(isWrapper(name) ? `/${begin}` : `/${element.tagName}`);
  };
  visit(rootOf(parts['word/document.xml']), '', false);
  return steps;
}

function isWrapper(name: string): boolean {
  return /^(ins|del|moveFrom|moveTo|hyperlink)$/.test(name);
}

function lookOf(run: Element): string {
  const properties = [...run.children].find(({ localName }) => localName === 'rPr');
  const look = properties?.outerHTML.replace(/ xmlns(:\w+)?="[^"]*"/g, '') ?? '';
  return /^<[^<]*\/>$/.test(look) ? '' : look;
}

/** What is wrong with the marks of our comments: each has one beginning, one end and one reference, in that order. */
export function unpairedComments(bytes: Uint8Array): readonly (string | undefined)[] {
  const parts = partsOf(bytes);
  const all = [...rootOf(parts['word/document.xml']).getElementsByTagName('*')];
  return commentsIn(parts['word/comments.xml'])
    .filter(isOurs)
    .map(idOf)
    .filter((id) => {
      const marks = all.filter(({ localName }) => /^comment(Range|Reference)/.test(localName));
      const own = marks.filter((mark) => idOf(mark) === id).map(({ localName }) => localName);
      return own.join(' ') !== 'commentRangeStart commentRangeEnd commentReference';
    });
}

/** How many comments are ours. */
export function countOurs(bytes: Uint8Array): number {
  return commentsIn(partsOf(bytes)['word/comments.xml']).filter(isOurs).length;
}

/** The comments of others, byte for byte. */
export function commentsOfOthers(bytes: Uint8Array): readonly string[] {
  const xml = partsOf(bytes)['word/comments.xml'] ?? '';
  const all = xml.match(/<(\w+):comment .*?<\/\1:comment>/gs) ?? [];
  return all.filter((comment) => !comment.includes(`author="${ourAuthor}"`));
}

/** Parts that have no content type, and relationships that lead to no part. */
export function danglingIn(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const types = [...rootOf(parts['[Content_Types].xml']).children];
  const typed = new Set(
    types.map(
      (type) => type.getAttribute('PartName')?.slice(1) ?? `.${type.getAttribute('Extension') ?? ''}`,
    ),
  );
  const untyped = Object.keys(parts).filter(
    (name) => !name.startsWith('[') && !typed.has(name) && !typed.has(name.slice(name.lastIndexOf('.'))),
  );
  const lost = Object.keys(parts)
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const folder = name.replace(/_rels\/[^/]*$/, '');
      return [...rootOf(parts[name]).children]
        .filter((link) => link.getAttribute('TargetMode') !== 'External')
        .map((link) => link.getAttribute('Target') ?? '')
        .map((target) => (target.startsWith('/') ? target.slice(1) : folder + target))
        .filter((target) => parts[target] === undefined);
    });
  return [...untyped, ...lost];
}

/** The entries of a part, each as it is written, so that what was added can be told from what was there. */
export function entriesOf(bytes: Uint8Array, part: string): readonly string[] {
  const xml = partsOf(bytes)[part];
  return xml === undefined ? [] : [...rootOf(xml).children].map(({ outerHTML }) => outerHTML);
}

function commentsIn(xml: string | undefined): readonly Element[] {
  return xml === undefined ? [] : [...rootOf(xml).children];
}

function rootOf(xml: string | undefined): Element {
  const parsed = new DOMParser().parseFromString(xml ?? '<none/>', 'application/xml').documentElement;
  if (parsed.nodeType !== Node.ELEMENT_NODE || parsed.localName === 'parsererror') throw new Error('no XML');
  return parsed;
}

function idOf(element: Element): string | undefined {
  return [...element.attributes].find(({ localName }) => localName === 'id')?.value;
}

function isOurs(element: Element): boolean {
  return [...element.attributes].some(
    ({ localName, value }) => localName === 'author' && value === ourAuthor,
  );
}
