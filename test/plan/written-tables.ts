import type {
  BlockAsRead,
  CellAsRead,
  DocumentAsRead,
  ParagraphAsRead,
  TableAsRead,
} from '../../src/plan/document-as-read';

/** A cell as a test writes it: its text (a line each paragraph), or the text with spans, a prompt or nested tables. */
export type WrittenCell =
  string | { text?: string; across?: number; down?: number; prompt?: boolean; inside?: WrittenTable[] };

/** Rows of cells; a cell merged down leaves its place out of the rows below. */
export type WrittenTable = readonly (readonly WrittenCell[])[];

/** A document of headings ("# Ellie"), paragraphs and tables in order. */
export function written(...parts: (string | WrittenTable)[]): DocumentAsRead {
  const tables: TableAsRead[] = [];
  let index = 0;
  const paragraph = (text: string): ParagraphAsRead => ({
    index: index++,
    text: text.replace(/^# /, ''),
    heading: text.startsWith('# '),
    bold: false,
    listLevel: null,
  });
  const add = (rows: WrittenTable, parent: TableAsRead['parent']): number => {
    const number = tables.length;
    tables.push({
      index: number,
      parent,
      rowCount: rows.length,
      columnCount: 0,
      repeatedHeadingRows: 0,
      deletedRows: [],
      cells: [],
    });
    const cells: CellAsRead[] = [];
    const taken = new Set<string>();
    let columnCount = 0;
    rows.forEach((row, rowNumber) => {
      let column = 0;
      for (const given of row) {
        const {
          text = '',
          across = 1,
          down = 1,
          prompt = false,
          inside = [],
        } = typeof given === 'string' ? { text: given } : given;
        while (taken.has(`${String(rowNumber)},${String(column)}`)) column += 1;
        for (let r = 0; r < down; r += 1) {
          for (let c = 0; c < across; c += 1) taken.add(`${String(rowNumber + r)},${String(column + c)}`);
        }
        const place = { table: number, row: rowNumber, column };
        cells.push({
          row: rowNumber,
          column,
          rowSpan: down,
          columnSpan: across,
          paragraphs: text.split('\n').map(paragraph),
          prompt,
          tables: inside.map((nested) => add(nested, place)),
        });
        column += across;
        columnCount = Math.max(columnCount, column);
      }
    });
    const table = tables[number];
    if (table) tables[number] = { ...table, columnCount, cells };
    return number;
  };
  const blocks = parts.map((part): BlockAsRead =>
    typeof part === 'string'
      ? { kind: 'paragraph', paragraph: paragraph(part) }
      : { kind: 'table', table: add(part, null) },
  );
  return { blocks, tables };
}
