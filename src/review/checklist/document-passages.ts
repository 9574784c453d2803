import { isPlaceholder } from '../../language/placeholders';
import { sentencesOf } from '../../language/sentences/sentences';
import type { CellAsRead, DocumentAsRead, TableAsRead } from '../../plan/document-as-read';
import type { Plan, PlanRow, TableKind } from '../../plan/plan';
import { firstWords } from '../first-words';
import { words } from '../words';

/** A paragraph of the document that says something of its own, with where it stands in words. */
export interface DocumentPassage {
  /** Its text; a form's label and what is written beside it are one: "First language: Polish". */
  readonly text: string;
  /** The heading it stands under, or that of its cell; '' where there is none. */
  readonly under: string;
  /** "row 3, “Who”" or "under “Family views”", as people read it. */
  readonly where: string;
  /** The plan row it stands in; `null` outside the plan. */
  readonly row: PlanRow | null;
}

/** Every passage in reading order. Headings, labels alone, prompts, questions and places to sign are none. */
export function passagesOf(document: DocumentAsRead, plan: Plan): readonly DocumentPassage[] {
  const inPlan = passagesByPlanTable(plan);
  const kinds = new Map(plan.tables.map(({ index, kind }) => [index, kind]));
  const found: DocumentPassage[] = [];
  let under = '';
  const add = (text: string) => {
    if (saysSomething(text))
      found.push({ text, under, where: words.checklist.under(firstWords(under, longestHeading)), row: null });
  };
  const readTable = (index: number) => {
    const table = document.tables[index];
    const kind = kinds.get(index);
    found.push(...(inPlan.get(index) ?? []));
    if (!table || kind === 'plan' || kind === 'signatures') return;
    textsOfTable(table, kind).forEach(add);
    for (const cell of table.cells) cell.tables.forEach(readTable);
  };
  for (const block of document.blocks) {
    if (block.kind === 'table') readTable(block.table);
    else if (isHeading(block.paragraph)) under = block.paragraph.text.trim();
    else add(block.paragraph.text);
  }
  return found;
}

// A long plan is asked for the names of its rows thousands of times.
const namesOfRows = new WeakMap<Plan, ReadonlyMap<number, string>>();

/** "row 3" within its table, with the plan's number where there are several. */
export function rowName(plan: Plan, row: PlanRow): string {
  const known = namesOfRows.get(plan) ?? rowNames(plan);
  namesOfRows.set(plan, known);
  return known.get(row.index) ?? '';
}

/** The names of all rows, by their index. */
function rowNames(plan: Plan): ReadonlyMap<number, string> {
  const tables = plan.tables.flatMap((table) => (table.plan ? [table.plan] : []));
  return new Map(
    tables.flatMap(({ rows }, at) =>
      rows.map(
        ({ index }, place) =>
          [index, words.checklist.row(place + 1, tables.length > 1 ? at + 1 : null)] as const,
      ),
    ),
  );
}

/** The row, with the first words of the cell's heading. */
export function cellName(plan: Plan, row: PlanRow, heading: string): string {
  return words.checklist.inCell(rowName(plan, row), firstWords(heading, longestHeading));
}

const longestHeading = 40;
const longestQuotation = 160;

/** The sentence of a text that holds the words from `start` to `end`, shortened where it is very long. */
export function quotationOf(text: string, start: number, end: number): string {
  const sentence = sentencesOf(text).find((each) => each.start <= start && start < each.end);
  const from = sentence?.start ?? 0;
  const whole = text.slice(from, sentence?.end ?? text.length).replace(/\s+/g, ' ');
  if (whole.length <= longestQuotation) return whole;
  const middle = (start + end) / 2 - from;
  const first = Math.max(0, Math.min(middle - longestQuotation / 2, whole.length - longestQuotation));
  const begin = first === 0 ? 0 : whole.indexOf(' ', first) + 1;
  const last =
    first + longestQuotation >= whole.length
      ? whole.length
      : whole.lastIndexOf(' ', first + longestQuotation);
  return `${begin > 0 ? '… ' : ''}${whole.slice(begin, last)}${last < whole.length ? ' …' : ''}`;
}

function passagesByPlanTable(plan: Plan): ReadonlyMap<number, readonly DocumentPassage[]> {
  const seen = new Set<unknown>();
  return new Map(
    plan.tables.map((table) => [
      table.index,
      (table.plan?.rows ?? [])
        .filter(({ blank }) => !blank)
        .flatMap((row) =>
          row.cells.flatMap(({ statements, heading }) =>
            statements.flatMap((statement): readonly DocumentPassage[] => {
              // A cell merged over several rows is one object, and is quoted once.
              if (seen.has(statement) || !saysSomething(statement.text)) return [];
              seen.add(statement);
              const where = cellName(plan, row, heading);
              return [{ text: statement.text, under: heading, where, row }];
            }),
          ),
        ),
    ]),
  );
}

function isHeading({ heading, bold, text }: { heading: boolean; bold: boolean; text: string }): boolean {
  return text.trim() !== '' && (heading || (bold && text.length <= 80));
}

function saysSomething(text: string): boolean {
  return !isPlaceholder(text) && !/[?:]\s*$/.test(text);
}

/** Two or four columns are labels with what is written beside each; a list of people is read row by row. */
function textsOfTable(table: TableAsRead, kind: TableKind | undefined): readonly string[] {
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    table.cells.filter((cell) => cell.row === row),
  );
  if (kind === 'people') {
    return rows.slice(1).map((cells) =>
      cells
        .map(textOf)
        .filter((text) => text !== '')
        .join(', '),
    );
  }
  const paired = table.columnCount === 2 || table.columnCount === 4;
  return rows.flatMap((cells) =>
    paired && cells.length % 2 === 0
      ? cells.flatMap((cell, at) => {
          const beside = cells[at + 1];
          return at % 2 === 0 && beside && !isPlaceholder(textOf(beside))
            ? [`${textOf(cell).replace(/:$/, '')}: ${textOf(beside)}`]
            : [];
        })
      : cells.flatMap((cell) => cell.paragraphs.map(({ text }) => text)),
  );
}

function textOf(cell: CellAsRead): string {
  return cell.paragraphs
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
}
