/** Writes a Word document of the kind councils send out: headings, paragraphs and shaded tables on A4. */
import { strToU8, zipSync } from 'fflate';
import {
  contentTypes,
  escape,
  footer,
  header,
  numbering,
  relationships,
  styles,
  w,
} from './surrounding-parts';

/** One paragraph of a cell or of the page. */
export interface Line {
  readonly text: string;
  readonly bold?: boolean;
  readonly bullet?: boolean;
  /** A prompt of the template that nobody has filled in yet: Word shows it grey and replaces it when typed over. */
  readonly prompt?: boolean;
}

/** A cell: its lines, one paragraph each; a plain text is one line. */
export type Cell = string | readonly (string | Line)[];

/** One table; widths are shares of the page's width. */
export interface TableBlock {
  readonly kind: 'table';
  readonly widths: readonly number[];
  /** A row over the whole width above the headings. */
  readonly title?: string;
  readonly headings?: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** True where the first column holds labels, shaded like headings. */
  readonly labels?: boolean;
}

/** What stands on the page, from top to bottom. */
export type Block =
  TableBlock | { readonly kind: 'title' | 'heading' | 'paragraph' | 'quotation'; readonly text: string };

/** A document to write. */
export interface CouncilDocument {
  readonly council: string;
  readonly title: string;
  readonly landscape: boolean;
  /** The council's colour and its pale shade for headings of tables, as RRGGBB. */
  readonly colour: string;
  readonly shade: string;
  readonly blocks: readonly Block[];
}

const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** In twentieths of a point: A4 with margins of 2 cm. */
const page = { short: 11906, long: 16838, margin: 1134 };
/** A fixed date in the package, so that the same text always makes the same file. */
const packed = new Date('2026-11-02T09:00:00');

/** The bytes of the .docx; the same document always gives the same bytes. */
export function writeDocument(document: CouncilDocument): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
      ['header', 'header1.xml'],
      ['footer', 'footer1.xml'],
    ]),
    'word/document.xml': body(document),
    'word/styles.xml': styles(document),
    'word/numbering.xml': numbering,
    'word/header1.xml': header(document),
    'word/footer1.xml': footer,
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: packed, level: 9 });
}

function body(document: CouncilDocument): string {
  const [width, height] = document.landscape ? [page.long, page.short] : [page.short, page.long];
  const blocks = document.blocks.map((block) => blockXml(block, document, width - 2 * page.margin)).join('');
  return (
    `<w:document xmlns:w="${w}" xmlns:r="${r}"><w:body>${blocks}<w:sectPr>` +
    `<w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>` +
    `<w:pgSz w:w="${width}" w:h="${height}"${document.landscape ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${page.margin}" w:right="${page.margin}" w:bottom="${page.margin}" w:left="${page.margin}" ` +
    `w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`
  );
}

function blockXml(block: Block, document: CouncilDocument, width: number): string {
  switch (block.kind) {
    case 'title':
      return paragraph({ text: block.text }, 'Title');
    case 'heading':
      return paragraph({ text: block.text }, 'Heading1');
    case 'quotation':
      return paragraph({ text: block.text }, 'Quote');
    case 'paragraph':
      return paragraph({ text: block.text });
    case 'table':
      return table(block, document, width) + paragraph({ text: '' }, 'TableText');
  }
}

function table(block: TableBlock, { colour, shade }: CouncilDocument, width: number): string {
  const total = block.widths.reduce((sum, share) => sum + share, 0);
  const widths = block.widths.map((share) => Math.round((share / total) * width));
  const title =
    block.title === undefined
      ? ''
      : row(
          [tableCell([{ text: block.title, bold: true }], width, colour, widths.length, 'TableTitle')],
          true,
        );
  const headings =
    block.headings === undefined
      ? ''
      : row(
          block.headings.map((heading, at) => tableCell(bold(heading), widths[at] ?? 0, shade)),
          true,
        );
  const rows = block.rows.map((cells) =>
    row(
      cells.map((cell, at) =>
        block.labels === true && at % 2 === 0
          ? tableCell(bold(cell), widths[at] ?? 0, shade)
          : tableCell(lines(cell), widths[at] ?? 0),
      ),
      false,
    ),
  );
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>` +
    `${title}${headings}${rows.join('')}</w:tbl>`
  );
}

function row(cells: readonly string[], heading: boolean): string {
  return `<w:tr><w:trPr><w:cantSplit/>${heading ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

function tableCell(cell: readonly Line[], width: number, shade = '', span = 1, style = 'TableText'): string {
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}` +
    `${shade === '' ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`}</w:tcPr>` +
    `${cell.map((line) => paragraph(line, style)).join('')}</w:tc>`
  );
}

function lines(cell: Cell): readonly Line[] {
  return typeof cell === 'string'
    ? [{ text: cell }]
    : cell.map((line) => (typeof line === 'string' ? { text: line } : line));
}

function bold(cell: Cell): readonly Line[] {
  return lines(cell).map((line) => ({ ...line, bold: true }));
}

function paragraph(line: Line, style = 'Normal'): string {
  const list =
    line.bullet === true
      ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="227" w:hanging="227"/>'
      : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${list}</w:pPr>${line.prompt === true ? promptRun(line) : run(line)}</w:p>`;
}

function run({ text, bold: strong }: Line): string {
  if (text === '') return '';
  return `<w:r>${strong === true ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
}

function promptRun({ text }: Line): string {
  return (
    '<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>' +
    `<w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:sdtContent></w:sdt>`
  );
}
