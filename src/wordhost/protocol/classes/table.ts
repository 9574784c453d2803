import { rangeOfParagraphs, TextRange } from '../../docx/ranges';
import { outerTablesIn, paragraphsIn, tableDepthOf } from '../../docx/story';
import {
  cellAt,
  cellsOf,
  cellText,
  continuesCellAbove,
  headerRowCount,
  isHeaderRow,
  isUniform,
  isVerticallyMerged,
  rowsOf,
  tableOf,
  valuesOf,
} from '../../docx/tables';
import { ancestorOf, elementOf, isInside, valueOf, type XmlElement } from '../../xml/xml-tree';
import { ApiError } from '../api-error';
import { wordObject, type Session, type WordClass, type WordObject } from '../word-object';
import { bodyObject } from './body';
import { collectionObject } from './collection';
import { paragraphObject } from './paragraph';
import { textMembers } from './text-members';

/** A table of the body or of a cell. */
export function tableObject(table: XmlElement): WordObject {
  return wordObject(tableClass, table);
}

/** A collection of tables. */
export function tableCollection(list: (session: Session) => readonly XmlElement[]): WordObject {
  return collectionObject('TableCollection', (session) => list(session).map(tableObject));
}

/** A cell of a table. */
export function tableCellObject(cell: XmlElement): WordObject {
  return wordObject(tableCellClass, cell);
}

const tableMembers = textMembers<XmlElement>(rangeOf);

const tableClass: WordClass<XmlElement> = {
  name: 'Table',
  check: checkThere,
  commands: tableMembers.commands,
  properties: {
    IsUniform: (table) => isUniform(table),
    NestingLevel: (table) => tableDepthOf(table) + 1,
    Values: (table, { document }) => valuesOf(document.story, table),
    RowCount: (table) => rowsOf(table).length,
    HeaderRowCount: (table) => headerRowCount(table),
    Style: (table, { document }) =>
      document.styles.nameOf(valueOf(elementOf(table, 'w:tblPr'), 'w:tblStyle'), 'table'),
  },
  navigation: {
    Font: tableMembers.navigation['Font'] ?? (() => null),
    Rows: (table) => rowCollection(() => rowsOf(table)),
    Tables: (table) =>
      tableCollection(() =>
        rowsOf(table).flatMap((row) => cellsOf(row).flatMap((cell) => outerTablesIn(cell))),
      ),
    ParentTable: (table) => orNothing(ancestorOf(table, 'w:tbl'), tableObject),
    ParentTableCell: (table) => orNothing(ancestorOf(table, 'w:tc'), tableCellObject),
    ParentBody: (table, { document }) => bodyObject(ancestorOf(table, 'w:tc') ?? document.body),
  },
  methods: {
    GetRange: tableMembers.methods['GetRange'] ?? (() => null),
    Search: tableMembers.methods['Search'] ?? (() => null),
    GetCell: (table, _session, args) =>
      orNothing(cellAt(table, args.number(0), args.number(1)), tableCellObject),
    GetNext(table, { document }) {
      const tables = outerTablesIn(ancestorOf(table, 'w:tc') ?? document.body);
      return orNothing(tables[tables.indexOf(table) + 1] ?? null, tableObject);
    },
    GetParagraphBefore: (table, session) => neighbour(table, session, -1),
    GetParagraphAfter: (table, session) => neighbour(table, session, 1),
  },
};

const tableRowClass: WordClass<XmlElement> = {
  name: 'TableRow',
  commands: tableMembers.commands,
  check: checkThere,
  properties: {
    CellCount: (row) => cellsOf(row).length,
    RowIndex: (row) => rowIndexOf(row),
    Values: (row, { document }) => [cellsOf(row).map((cell) => cellText(document.story, cell))],
    IsHeader: (row) => isHeaderRow(row),
  },
  navigation: {
    Cells: (row) => cellCollection(() => cellsOf(row).filter((cell) => !continuesCellAbove(cell))),
    ParentTable: (row) => orNothing(tableOf(row), tableObject),
    Font: tableMembers.navigation['Font'] ?? (() => null),
  },
  methods: {
    Search: tableMembers.methods['Search'] ?? (() => null),
    GetNext(row) {
      const table = tableOf(row);
      return table === null ? null : orNothing(rowsOf(table)[rowIndexOf(row) + 1] ?? null, tableRowObject);
    },
  },
};

const tableCellClass: WordClass<XmlElement> = {
  name: 'TableCell',
  check: checkThere,
  properties: {
    RowIndex: (cell) => rowIndexOf(cell),
    CellIndex(cell, { faults }) {
      if (isVerticallyMerged(cell) || faults.cellIndexFails === true)
        throw new ApiError('GeneralException', 'The cell is merged with others.');
      const row = ancestorOf(cell, 'w:tr');
      return row === null ? 0 : cellsOf(row).indexOf(cell);
    },
    Value: (cell, { document }) => cellText(document.story, cell),
  },
  navigation: {
    Body: (cell) => bodyObject(cell),
    ParentRow: (cell) => orNothing(ancestorOf(cell, 'w:tr'), tableRowObject),
    ParentTable: (cell) => orNothing(tableOf(cell), tableObject),
  },
  methods: {
    GetNext(cell) {
      const table = tableOf(cell);
      const cells =
        table === null
          ? []
          : rowsOf(table)
              .flatMap(cellsOf)
              .filter((one) => !continuesCellAbove(one));
      return orNothing(cells[cells.indexOf(cell) + 1] ?? null, tableCellObject);
    },
  },
};

function tableRowObject(row: XmlElement): WordObject {
  return wordObject(tableRowClass, row);
}

function rowCollection(list: () => readonly XmlElement[]): WordObject {
  return collectionObject('TableRowCollection', () => list().map(tableRowObject));
}

function cellCollection(list: () => readonly XmlElement[]): WordObject {
  return collectionObject('TableCellCollection', () => list().map(tableCellObject));
}

function rowIndexOf(element: XmlElement): number {
  const row = element.name === 'w:tr' ? element : ancestorOf(element, 'w:tr');
  const table = tableOf(element);
  return row === null || table === null ? 0 : rowsOf(table).indexOf(row);
}

function rangeOf(element: XmlElement, { document }: Session): TextRange {
  const range = rangeOfParagraphs(document.story, paragraphsIn(element));
  if (range === null) throw new ApiError('ItemNotFound', 'There is no paragraph in it.');
  return new TextRange(range.start, range.end, element.name === 'w:tbl' ? element : null);
}

function neighbour(table: XmlElement, session: Session, step: 1 | -1): WordObject | null {
  const { story } = session.document;
  const { start, end } = rangeOf(table, session);
  const edge = story.positionOf((step === 1 ? end : start).paragraph);
  return orNothing(story.paragraphs[edge + step] ?? null, paragraphObject);
}

function orNothing(element: XmlElement | null, make: (element: XmlElement) => WordObject): WordObject | null {
  return element === null ? null : make(element);
}

function checkThere(element: XmlElement, { document }: Session): void {
  if (!isInside(element, document.body)) throw new ApiError('ItemNotFound', 'The table is no longer there.');
}
