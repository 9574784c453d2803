import type { written } from './written-tables';
import { type WrittenCell, type WrittenTable } from './written-tables';

/** A document as a council's template lays it out, and what a reader says of it. */
export type CouncilTemplate = readonly [
  name: string,
  parts: Parameters<typeof written>,
  /** For each table its kind; for a plan its layout, heading rows and the role of each column or row. */
  tables: readonly string[],
  /** "Ellie> need/action" for each row that is not blank. */
  rows: readonly string[],
];

/** Rows with their cells parted by strokes; "=3 x" spans three columns, "^2 x" two rows, "//" parts paragraphs. */
export function table(...rows: readonly string[]): WrittenTable {
  return rows.map((row) => row.split('|').map(cellOf));
}

function cellOf(written: string): WrittenCell {
  const [, sign, span, text = ''] = /^\s*(?:([=^])(\d) )?([^]*?)\s*$/.exec(written) ?? [];
  const paragraphs = text.replace(/ \/\/ /g, '\n');
  if (sign === undefined) return paragraphs;
  return { text: paragraphs, [sign === '=' ? 'across' : 'down']: Number(span) };
}
