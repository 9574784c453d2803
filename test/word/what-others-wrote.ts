import { strFromU8, unzipSync } from 'fflate';
import { otherWritersParagraph, otherWritersWords } from '../../src/wordhost/docx/other-writer';
import { readTextElement } from '../../src/wordhost/docx/paragraph-text';
import { parseXml } from '../../src/wordhost/xml/parse-xml';
import { writeNode } from '../../src/wordhost/xml/write-xml';
import {
  append,
  attributeOf,
  elementsOf,
  textIn,
  XmlElement,
  XmlText,
  type XmlNode,
} from '../../src/wordhost/xml/xml-tree';

/** Who writes for the add-in, and for the other writer of the stand-in's, where nothing else is said. */
const ourAuthor = 'Plan check';

/** The parts that adding comments or keeping settings may touch. */
const partsOfComments =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\.xml\.rels|word\/document\.xml|word\/comments(Extended)?\.xml|word\/styles\.xml|word\/webextensions\/.*)$/;

/**
 * All of a document that is not ours: its text with every format, mark and tracked change, the comments of others, and
 * the other parts. Our comments are left out, our tracked changes taken back, and runs that only we divided are joined.
 */
export function whatOthersWrote(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  const text = (wanted: string) => parts.find(([name]) => name === wanted)?.[1];
  const comments = commentsOf(text('word/comments.xml'));
  const ours = new Set(comments.filter(isOurs).map((comment) => attributeOf(comment, 'w:id')));
  const body = parseXml(text('word/document.xml') ?? '', 'document').root;
  return {
    ...Object.fromEntries(parts.filter(([name]) => !partsOfComments.test(name))),
    body: writeNode(withoutTheOther(withoutOurs(body, ours))),
    comments: comments
      .filter((comment) => !isOurs(comment))
      .map(writeNode)
      .join('\n'),
    styles: elementsOf(parseXml(text('word/styles.xml') ?? '<s/>', 'styles').root)
      .filter((style) => !/"(CommentReference|CommentText)"/.test(writeNode(style)))
      .map(writeNode)
      .join('\n'),
  };
}

/** The texts of our comments, each with the paragraph it stands in. */
export function ourComments(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const main = parts['word/document.xml'];
  const file = parts['word/comments.xml'];
  if (main === undefined || file === undefined) return [];
  const body = strFromU8(main);
  return commentsOf(strFromU8(file))
    .filter(isOurs)
    .map((comment) => {
      const mark = `<w:commentReference w:id="${attributeOf(comment, 'w:id')}"/>`;
      const paragraph = body.slice(0, body.indexOf(mark)).split(/<w:p[ >]/).length;
      const text = writeNode(comment).replace(/<\/w:p>/g, '\n');
      return `${paragraph}: ${text.replace(/<[^>]*>/g, '').trim()}`;
    });
}

function commentsOf(part: string | undefined): readonly XmlElement[] {
  return part === undefined ? [] : elementsOf(parseXml(part, 'comments').root, 'w:comment');
}

function isOurs(element: XmlElement): boolean {
  return attributeOf(element, 'w:author') === ourAuthor;
}

/** A copy without our comments' marks and our tracked changes, neighbouring runs of one look joined. */
function withoutOurs(element: XmlElement, ours: ReadonlySet<string | null>): XmlElement {
  const children = joined(element.children.flatMap((child) => keptOf(child, ours)));
  return copyWith(element, children);
}

function keptOf(node: XmlNode, ours: ReadonlySet<string | null>): readonly XmlNode[] {
  if (!(node instanceof XmlElement)) return [node];
  const isMark = /^w:comment(RangeStart|RangeEnd|Reference)$/.test(node.name);
  if (isMark && ours.has(attributeOf(node, 'w:id'))) return [];
  if (node.name === 'w:ins' && isOurs(node)) return [];
  const copy = withoutOurs(node, ours);
  if (node.name === 'w:del' && isOurs(node)) return copy.children.flatMap(undeleted);
  if (node.name === 'w:r' && elementsOf(copy).every(({ name }) => name === 'w:rPr')) return [];
  if (node.name !== 'w:t' && node.name !== 'w:delText') return [copy];
  const { text } = readTextElement(node);
  return text === '' ? [] : [filled(new XmlElement(node.name, node.tag), [new XmlText(text)])];
}

function undeleted(node: XmlNode): readonly XmlNode[] {
  if (!(node instanceof XmlElement)) return [node];
  const children = node.children.flatMap(undeleted);
  return [
    node.name === 'w:delText' ? filled(new XmlElement('w:t', 'w:t'), children) : copyWith(node, children),
  ];
}

/** Joins runs that look the same and texts that follow each other, as the splitting of runs divides them. */
function joined(nodes: readonly XmlNode[]): readonly XmlNode[] {
  const all: XmlNode[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (last instanceof XmlElement && node instanceof XmlElement && isAlike(last, node)) {
      const content = node.children.filter((child) => !isLook(child));
      all[all.length - 1] = copyWith(last, joined([...last.children, ...content]));
    } else if (last instanceof XmlText && node instanceof XmlText)
      all[all.length - 1] = new XmlText(last.text + node.text);
    else all.push(node);
  }
  return all;
}

function isAlike(one: XmlElement, other: XmlElement): boolean {
  if (one.name !== other.name) return false;
  if (one.name === 'w:t' || one.name === 'w:delText') return true;
  return /^w:(r|ins|del|moveFrom|moveTo)$/.test(one.name) && lookOf(one) === lookOf(other);
}

function isLook(node: XmlNode): boolean {
  return node instanceof XmlElement && node.name === 'w:rPr';
}

function lookOf(run: XmlElement): string {
  const attributes = run.attributes.map(({ tag, value }) => `${tag}=${value}`);
  return [...attributes, ...elementsOf(run, 'w:rPr').map(writeNode)].join(' ');
}

function copyWith({ name, tag, attributes }: XmlElement, children: readonly XmlNode[]): XmlElement {
  return filled(new XmlElement(name, tag, attributes), children);
}

function filled(element: XmlElement, children: readonly XmlNode[]): XmlElement {
  append(element, ...children);
  return element;
}

/** A copy without what the stand-in's other writer put in. */
function withoutTheOther(element: XmlElement): XmlElement {
  const kept = element.children.flatMap((node): readonly XmlNode[] => {
    if (!(node instanceof XmlElement)) return [node];
    if (node.name === 'w:t' || node.name === 'w:delText') {
      const text = textIn(node).replaceAll(otherWritersWords, '');
      return text === '' ? [] : [filled(copyWith(node, []), [new XmlText(text)])];
    }
    const copy = withoutTheOther(node);
    if (node.name === 'w:r' && elementsOf(copy).every(({ name }) => name === 'w:rPr')) return [];
    return node.name === 'w:p' && textIn(copy) === otherWritersParagraph ? [] : [copy];
  });
  return copyWith(element, joined(kept));
}
