import { readParagraph, type OpenFields, type ParagraphSource } from './paragraph-source';
import type { Styles } from './styles';
import { child, childValue, contents, onOff, type Wrapping, type XmlElement } from './xml-tree';

/** One `w:tc` as written. */
export interface CellSource {
  /** First grid column, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  /** `restart` and `continue` of a downward merge; `null` where the cell is not merged downwards. */
  readonly merge: 'restart' | 'continue' | null;
  readonly content: readonly (ParagraphSource | TableSource)[];
}

/** One `w:tr` as written. */
export interface RowSource {
  /** A tracked change deletes it, or the whole table around it. */
  readonly deleted: boolean;
  /** Marked to repeat at the top of each page. */
  readonly repeated: boolean;
  /** Grid columns up to its end, those it leaves out before and after included. */
  readonly columnCount: number;
  readonly cells: readonly CellSource[];
}

/** One `w:tbl` as written. */
export interface TableSource {
  readonly kind: 'table';
  readonly rows: readonly RowSource[];
}

/** Reads one `w:tbl` and all that stands in it. */
export function readTable(element: XmlElement, styles: Styles, within: Wrapping): TableSource {
  const rows: RowSource[] = [];
  for (const [part, around] of contents(element, within)) {
    if (part.name === 'w:tr') rows.push(readRow(part, styles, around));
  }
  return { kind: 'table', rows };
}

function readRow(element: XmlElement, styles: Styles, within: Wrapping): RowSource {
  const properties = child(element, 'w:trPr');
  const deleted = within.deleted || child(properties, 'w:del') !== undefined;
  const hidden = onOff(properties, 'w:hidden') === true;
  const cells: CellSource[] = [];
  let column = gridColumns(properties, 'w:gridBefore', 0);
  for (const [part, around] of contents(element, { ...within, deleted })) {
    if (part.name !== 'w:tc') continue;
    const cellProperties = child(part, 'w:tcPr');
    const columnSpan = gridColumns(cellProperties, 'w:gridSpan', 1);
    const content = [...readContent(part, styles, [], around, hidden)];
    const before = cells.at(-1);
    if (before && mergeOf(cellProperties, 'w:hMerge') === 'continue') {
      cells[cells.length - 1] = {
        ...before,
        columnSpan: before.columnSpan + columnSpan,
        content: before.content.concat(content.filter(hasWords)),
      };
    } else {
      cells.push({ column, columnSpan, merge: mergeOf(cellProperties, 'w:vMerge'), content });
    }
    column += columnSpan;
  }
  return {
    deleted,
    repeated: onOff(properties, 'w:tblHeader') === true,
    columnCount: column + gridColumns(properties, 'w:gridAfter', 0),
    cells,
  };
}

function hasWords(content: ParagraphSource | TableSource): boolean {
  return content.kind === 'table' || content.words.length > 0;
}

/** Reads the paragraphs and tables that stand in an element. */
export function* readContent(
  element: XmlElement,
  styles: Styles,
  fields: OpenFields,
  within: Wrapping,
  hidden: boolean,
): Generator<ParagraphSource | TableSource> {
  for (const [part, around] of contents(element, within)) {
    if (part.name === 'w:p') yield readParagraph(part, styles, fields, around, hidden);
    else if (part.name === 'w:tbl') yield readTable(part, styles, around);
  }
}

function gridColumns(properties: XmlElement | undefined, name: string, otherwise: number): number {
  const value = Number.parseInt(childValue(properties, name) ?? '', 10);
  return Number.isNaN(value) ? otherwise : Math.max(otherwise, value);
}

function mergeOf(properties: XmlElement | undefined, name: string): 'restart' | 'continue' | null {
  const merge = child(properties, name);
  if (!merge) return null;
  return merge.attributes['val'] === 'restart' ? 'restart' : 'continue';
}
