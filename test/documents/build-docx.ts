import { strToU8, zipSync } from 'fflate';

/** A cell: one text, several paragraphs, or a table inside it (with the empty paragraph Word asks for after it). */
export type Cell = string | readonly (string | Table)[];
/** Rows of cells. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[];
}

/** What to put into the .docx beside the body. */
export interface DocxOptions {
  /** XML for inside `w:settings`: `<w:documentProtection w:edit="readOnly" w:enforcement="1"/>`. */
  readonly settings?: string;
  /** Further XML for the end of the body. */
  readonly xml?: string;
  /** XML for inside `w:styles`. */
  readonly styles?: string;
}

/**
 * A small .docx from plain data: paragraphs as texts, tables as rows of cells. In a text, `[-gone-]` is a tracked deletion,
 * `[+new+]` a tracked insertion, a tab and a line break are what they are, and the no-break and soft hyphen are Word's own.
 */
export function buildDocx(
  blocks: readonly (string | Table)[],
  { settings = '', xml = '', styles = '' }: DocxOptions = {},
): Uint8Array {
  const body = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : table(block))).join('');
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        contentType('document', 'document.main') +
        contentType('settings', 'settings') +
        contentType('styles', 'styles') +
        `</Types>`,
    ),
    '_rels/.rels': part(relationships(['officeDocument', 'word/document.xml'])),
    'word/_rels/document.xml.rels': part(
      relationships(['settings', 'settings.xml'], ['styles', 'styles.xml']),
    ),
    'word/document.xml': part(`<w:document ${word}><w:body>${body}${xml}<w:sectPr/></w:body></w:document>`),
    'word/settings.xml': part(`<w:settings ${word}>${settings}</w:settings>`),
    'word/styles.xml': part(`<w:styles ${word}>${styles}</w:styles>`),
  });
}

const word =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const tracked = 'w:id="1" w:author="A. Writer" w:date="2026-11-01T10:00:00Z"';

function part(xml: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}

function contentType(name: string, type: string): string {
  const prefix = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return `<Override PartName="/word/${name}.xml" ContentType="${prefix}.${type}+xml"/>`;
}

function relationships(...all: readonly (readonly [type: string, target: string])[]): string {
  const prefix = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const inside = all.map(
    ([type, target], at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${prefix}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join('')}</Relationships>`;
}

function table({ rows }: Table): string {
  const width = Math.max(...rows.map((row) => row.length));
  const grid = '<w:gridCol w:w="2000"/>'.repeat(width);
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
    .join('');
  const content = rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${content}</w:tbl>`;
}

function cell(content: Cell): string {
  const blocks = typeof content === 'string' ? [content] : content;
  const last = blocks.at(-1);
  const inside = blocks
    .map((block) => (typeof block === 'string' ? paragraph(block) : table(block)))
    .join('');
  return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${inside}${typeof last === 'object' ? paragraph('') : ''}</w:tc>`;
}

function paragraph(text: string): string {
  const runs = text.split(/(\[-.*?-\]|\[\+.*?\+\])/s).map((piece) => {
    const inner = piece.slice(2, -2);
    if (/^\[-.*-\]$/s.test(piece)) return `<w:del ${tracked}>${run(inner, 'w:delText')}</w:del>`;
    if (/^\[\+.*\+\]$/s.test(piece)) return `<w:ins ${tracked}>${run(inner, 'w:t')}</w:ins>`;
    return piece === '' ? '' : run(piece, 'w:t');
  });
  return `<w:p>${runs.join('')}</w:p>`;
}

const elements: Readonly<Record<string, string>> = {
  '\t': '<w:tab/>',
  '\n': '<w:br/>',
  '\u2011': '<w:noBreakHyphen/>',
  '\u00ad': '<w:softHyphen/>',
};

function run(text: string, element: 'w:t' | 'w:delText'): string {
  const pieces = text
    .split(/([\t\n\u2011\u00ad])/)
    .map((piece) => elements[piece] ?? `<${element} xml:space="preserve">${escape(piece)}</${element}>`);
  return `<w:r>${pieces.join('')}</w:r>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
