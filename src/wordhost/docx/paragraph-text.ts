import { attributeOf, elementOf, isOn, textIn, XmlElement } from '../xml/xml-tree';

/** How tracked changes mark a piece of text: one person may have inserted it and another deleted it. */
export interface Revision {
  readonly inserted: boolean;
  readonly deleted: boolean;
}

/** One piece of a paragraph's text: the text of one element of one run. */
export interface TextPiece {
  readonly element: XmlElement;
  readonly run: XmlElement;
  /** Where it begins in the paragraph's text. */
  readonly start: number;
  readonly text: string;
  readonly revision: Revision;
  /** The innermost field whose result it belongs to: the same for pieces of one field, `null` outside fields. */
  readonly field: XmlElement | null;
}

/** Something of a paragraph that has no text, and where in the text it stands: a comment's mark. */
export interface TextMark {
  readonly element: XmlElement;
  readonly at: number;
}

/** A paragraph's text as Word on the web gives it: tracked deletions are in it, hidden text and field codes are not. */
export interface ParagraphText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly marks: readonly TextMark[];
}

/** Elements that only wrap runs: their content is looked at, they themselves count nothing. */
const wrappers: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);

/** What a run's elements read as, where it is always the same. */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\v',
  'w:noBreakHyphen': '\u001e',
  'w:softHyphen': '\u001f',
  // Word gives a bracket for every character of a symbol font.
  'w:sym': '(',
  'w:footnoteReference': '\u0002',
  'w:endnoteReference': '\u0002',
};

const breaks: Readonly<Record<string, string>> = { page: '\f', column: '\u000e' };

/** Reads a paragraph's text. Text boxes and pictures in it count nothing. */
export function readParagraphText(paragraph: XmlElement): ParagraphText {
  const pieces: TextPiece[] = [];
  const marks: TextMark[] = [];
  let length = 0;
  const fields: OpenField[] = [];

  const readRun = (run: XmlElement, revision: Revision) => {
    const hidden = isOn(elementOf(run, 'w:rPr'), 'w:vanish');
    for (const element of run.children) {
      if (!(element instanceof XmlElement)) continue;
      if (element.name === 'w:fldChar') openOrCloseField(element, fields);
      const isText = !hidden && fields.every((field) => field.isResult);
      const text = isText ? textOf(element) : '';
      const field = fields.at(-1)?.begin ?? null;
      if (text === '') marks.push({ element, at: length });
      else pieces.push({ element, run, start: length, text, revision, field });
      length += text.length;
    }
  };
  const read = (parent: XmlElement, revision: Revision) => {
    for (const element of parent.children) {
      if (!(element instanceof XmlElement)) continue;
      if (element.name === 'w:r') readRun(element, revision);
      else if (wrappers.has(element.name)) read(element, revisionIn(element, revision));
      else marks.push({ element, at: length });
    }
  };
  read(paragraph, { inserted: false, deleted: false });
  return { text: pieces.map((piece) => piece.text).join(''), pieces, marks };
}

/** A field that has begun; its code, which is no text, comes before its result. */
interface OpenField {
  readonly begin: XmlElement;
  isResult: boolean;
}

function openOrCloseField(element: XmlElement, fields: OpenField[]): void {
  const type = attributeOf(element, 'w:fldCharType');
  const innermost = fields.at(-1);
  if (type === 'begin') fields.push({ begin: element, isResult: false });
  else if (type === 'separate' && innermost !== undefined) innermost.isResult = true;
  else if (type === 'end') fields.pop();
}

/** What Word reads in a text element. Spaces at its ends that are not marked as meant are no text; they are `around` it. */
export function readTextElement(element: XmlElement): {
  readonly text: string;
  readonly around: [string, string];
} {
  const written = textIn(element);
  if (attributeOf(element, 'xml:space') === 'preserve') return { text: written, around: ['', ''] };
  const [, before = '', text = '', after = ''] = /^([ \t\r\n]*)([^]*?)([ \t\r\n]*)$/.exec(written) ?? [];
  return { text, around: [before, after] };
}

function textOf(element: XmlElement): string {
  if (element.name === 'w:t' || element.name === 'w:delText') return readTextElement(element).text;
  if (element.name === 'w:br') return breaks[attributeOf(element, 'w:type') ?? ''] ?? '\v';
  return characters[element.name] ?? '';
}

function revisionIn(wrapper: XmlElement, outside: Revision): Revision {
  const { name } = wrapper;
  return {
    inserted: outside.inserted || name === 'w:ins' || name === 'w:moveTo',
    deleted: outside.deleted || name === 'w:del' || name === 'w:moveFrom',
  };
}
