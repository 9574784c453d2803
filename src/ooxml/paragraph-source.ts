import { hasHeadingLevel, listLevel, type Styles } from './styles';
import { child, childValue, contents, onOff, type Wrapping, type XmlElement } from './xml-tree';

/** Why some words are or are not what a reader sees now. */
export type WordsKind = 'current' | 'deleted' | 'prompt' | 'hidden';

/** Some words of a paragraph, all of one kind. */
export interface Words {
  readonly text: string;
  readonly kind: WordsKind;
}

/** One `w:p` as written, with the words that a reader does not see now. */
export interface ParagraphSource {
  readonly kind: 'paragraph';
  readonly words: readonly Words[];
  readonly heading: boolean;
  readonly bold: boolean;
  readonly listLevel: number | null;
  /** True where a tracked change deletes its paragraph mark: it runs on into the next paragraph. */
  readonly markDeleted: boolean;
}

/** Where the reading stands in complex fields, the innermost last; a field may run over several paragraphs. */
export type OpenFields = ('code' | 'result')[];

/** Characters that stand in Word's markup as elements. */
const CHARACTER: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\v',
  'w:cr': '\v',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** What XML takes for spaces; a no-break space is none. */
const OUTER_SPACES = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** The words of one of these kinds, as one text. */
export function textOf(words: readonly Words[], kinds: readonly WordsKind[] = ['current']): string {
  let text = '';
  for (const part of words) if (kinds.includes(part.kind)) text += part.text;
  return text;
}

/** Reads one `w:p`. `within` and `hidden` tell of what stands around it. */
export function readParagraph(
  element: XmlElement,
  styles: Styles,
  fields: OpenFields,
  within: Wrapping,
  hidden: boolean,
): ParagraphSource {
  const properties = child(element, 'w:pPr');
  const style = styles(childValue(properties, 'w:pStyle'));
  const mark = child(properties, 'w:rPr');
  const words: Words[] = [];
  let bold = false;
  let plain = false;
  for (const [run, around] of contents(element, within)) {
    if (run.name !== 'w:r') continue;
    const runProperties = child(run, 'w:rPr');
    const runStyle = styles(childValue(runProperties, 'w:rStyle'));
    const text = readRun(run, fields);
    if (text === '') continue;
    const prompt = around.prompt || (around.control && runStyle.prompt);
    const vanished = onOff(runProperties, 'w:vanish') ?? runStyle.hidden ?? style.hidden ?? false;
    const kind = around.deleted ? 'deleted' : prompt ? 'prompt' : hidden || vanished ? 'hidden' : 'current';
    words.push({ text, kind });
    if (kind !== 'current' || text.trim() === '') continue;
    if (onOff(runProperties, 'w:b') ?? runStyle.bold ?? style.bold ?? false) bold = true;
    else plain = true;
  }
  const level = listLevel(properties);
  return {
    kind: 'paragraph',
    words,
    heading: style.heading || hasHeadingLevel(properties),
    bold: bold && !plain,
    listLevel: level === undefined ? style.listLevel : level,
    markDeleted: child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined,
  };
}

function readRun(run: XmlElement, fields: OpenFields): string {
  let text = '';
  for (const [part] of contents(run)) {
    if (part.name === 'w:fldChar') {
      followField(part.attributes['fldCharType'], fields);
      text += chosenEntry(part);
    } else if (!fields.includes('code')) text += charactersOf(part, fields);
  }
  return text;
}

function followField(type: string | undefined, fields: OpenFields): void {
  if (type === 'begin') fields.push('code');
  else if (type === 'separate' && fields.pop()) fields.push('result');
  else if (type === 'end') fields.pop();
}

/** The entry chosen in a drop-down of the old form fields, which stands in the field's own data and in no run. */
function chosenEntry(fieldBegin: XmlElement): string {
  const list = child(child(fieldBegin, 'w:ffData'), 'w:ddList');
  const entries = list?.children.filter(({ name }) => name === 'w:listEntry') ?? [];
  const chosen = Number(childValue(list, 'w:result') ?? childValue(list, 'w:default') ?? 0);
  return entries[chosen]?.attributes['val'] ?? '';
}

function charactersOf(part: XmlElement, fields: OpenFields): string {
  if (part.name === 'w:t' || part.name === 'w:delText') {
    // Word itself drops the spaces at both ends where they are not marked as meant.
    return part.attributes['space'] === 'preserve' ? part.text : part.text.replace(OUTER_SPACES, '');
  }
  if (part.name === 'w:sym') {
    const code = Number.parseInt(part.attributes['char'] ?? '', 16);
    // The low codes mean the same characters of the symbol font as those of the private use area.
    return Number.isNaN(code) ? '' : String.fromCodePoint(code < 0x100 ? code + 0xf000 : code);
  }
  if (part.name === 'w:ruby') {
    const base = child(part, 'w:rubyBase');
    return (base?.children ?? []).map((run) => readRun(run, fields)).join('');
  }
  return CHARACTER[part.name] ?? '';
}
