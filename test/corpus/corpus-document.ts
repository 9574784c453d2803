import type {
  BlockAsRead,
  CellAsRead,
  DocumentAsRead,
  ParagraphAsRead,
  TableAsRead,
} from '../../src/plan/document-as-read';
import type { CorpusPlan, CorpusTable } from './corpus';

/** A corpus plan as a document, and where its plan tables stand among all its tables. */
export function corpusDocument(plan: CorpusPlan): {
  readonly document: DocumentAsRead;
  /** The document's index of each plan table. */
  readonly planTables: readonly number[];
} {
  let index = 0;
  const paragraph = (text: string, heading = false): ParagraphAsRead => ({
    index: index++,
    text,
    heading,
    bold: heading,
    listLevel: null,
  });
  const tables: TableAsRead[] = [];
  const planTables: number[] = [];
  const blocks = plan.body.map((block): BlockAsRead => {
    if (typeof block === 'string') {
      const heading = block.startsWith('# ');
      return { kind: 'paragraph', paragraph: paragraph(heading ? block.slice(2) : block, heading) };
    }
    if (block.roles) planTables.push(tables.length);
    tables.push(tableAsRead(block, tables.length, paragraph));
    return { kind: 'table', table: tables.length - 1 };
  });
  return { document: { blocks, tables }, planTables };
}

function tableAsRead(
  table: CorpusTable,
  index: number,
  paragraph: (text: string) => ParagraphAsRead,
): TableAsRead {
  const rows = table.headings.length > 0 ? [table.headings, ...table.rows] : table.rows;
  const columnCount = Math.max(...rows.map((row) => row.length));
  const cells = rows.flatMap((row, at) =>
    Array.from({ length: columnCount }, (_, column): CellAsRead => {
      const paragraphs = (row[column] ?? '').split('\n').map((text) => paragraph(text));
      return { row: at, column, rowSpan: 1, columnSpan: 1, paragraphs, prompt: false, tables: [] };
    }),
  );
  return {
    index,
    parent: null,
    rowCount: rows.length,
    columnCount,
    repeatedHeadingRows: 0,
    deletedRows: [],
    cells,
  };
}
