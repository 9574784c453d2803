import type { CellAsRead } from './document-as-read';
import type { CellRole, PlanCell, PlanRow, Statement } from './plan';
import { cellText } from './table-grid';

/** A plan row before it has its number among all rows of the document. */
export type UnnumberedRow = Omit<PlanRow, 'index'>;

/**
 * The plan cell of a table's cell; its statements are the paragraphs with words in them. A label that stands in the cell
 * before its value is none of the statement's words: blanks stand for it, so that what follows keeps its place.
 */
export function planCell(
  cell: CellAsRead,
  table: number,
  role: CellRole,
  heading: string,
  labelWithin = '',
): PlanCell {
  const labelled = cell.paragraphs.findIndex(({ text }) => text.trim() !== '');
  const statements = cell.paragraphs.flatMap((paragraph, number): Statement[] => {
    const text = number === labelled ? withoutLabel(paragraph.text, labelWithin) : paragraph.text;
    if (text.trim() === '') return [];
    const place = { table, row: cell.row, column: cell.column, paragraph: number };
    return [{ place, role, text, paragraph }];
  });
  return { role, heading, cell, table, statements };
}

function withoutLabel(text: string, label: string): string {
  const begins = text.length - text.trimStart().length;
  if (label === '' || !text.startsWith(label, begins)) return text;
  const end = begins + label.length;
  const value = text.slice(end).replace(/^[\s:]+/, '');
  return value.padStart(text.length);
}

/** True where nothing but a printed number, a label or unfilled prompts stands in the cells that begin in this row. */
export function isBlankRow(cells: readonly PlanCell[], row: number): boolean {
  const own = cells.filter((cell) => cell.cell.row >= row);
  return (own.length > 0 ? own : cells).every(
    ({ role, cell, statements }) =>
      statements.length === 0 ||
      role === 'number' ||
      role === 'other' ||
      (role === 'need' && isLabel(cellText(cell))),
  );
}

/** Themes that templates print in the first column, after the assessment framework and its relations. */
const THEME =
  /^((my|your|the|our|child's|children's|young person's|general|personal|basic|and|or|&|of|in|to|at|being|be|feeling|keeping|staying|achieving|learning|enjoying|enjoy|achieve|making|make|having|a|positive|contribution|me|us|health|healthy|safe|safety|safely|education|educational|school|employment|training|work|emotional|behavioural|behaviour|wellbeing|well-being|social|development|developmental|identity|family|relationships?|presentation|self-care|self|care|skills|independence|parenting|parental|capacity|physical|mental|warmth|stimulation|guidance|boundaries|stability|housing|home|accommodation|income|finances?|money|economic|community|resources|environment|environmental|factors|leisure|contact|placement|legal|status|substance|misuse|practical|support|needs?|communication|interaction|cognition|sensory|preparation|preparing|adulthood|independent|living|wider|attachment|attainment|progress|speech|language)[\s/,&]*)+$/;

/** True for a printed label such as "Being healthy" or "Need 1:". */
export function isLabel(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .trim();
  return (
    plain.endsWith(':') ||
    THEME.test(
      plain
        .replace(/[:.()\d]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
  );
}
