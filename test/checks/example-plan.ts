import type { Example } from '../../src/checks/check';
import type {
  BlockAsRead,
  CellAsRead,
  DocumentAsRead,
  ParagraphAsRead,
} from '../../src/plan/document-as-read';
import type { CellRole, Passage, Plan, PlanCell, PlanRow } from '../../src/plan/plan';

/** An example as a document with one plan table of a heading row and one or more rows, and the passages it marks. */
export interface ExamplePlan {
  readonly document: DocumentAsRead;
  readonly plan: Plan;
  /** The words marked «so», in reading order; an empty mark «» in an empty cell is the empty passage there. */
  readonly marked: readonly Passage[];
}

/** Builds the plan of one example. Several rows are given as several examples' rows with the same columns. */
export function examplePlan(...examples: readonly Example[]): ExamplePlan {
  const roles = [...new Set(examples.flatMap((example) => Object.keys(example.row).filter(isRole)))];
  const marked: Passage[] = [];
  const before = examples.flatMap((example) => example.before ?? []);
  let index = before.length + roles.length;
  const rows = examples.map((example, number): PlanRow => {
    const cells = roles.map((role, column): PlanCell => {
      const written = example.row[role] ?? '';
      const texts = (typeof written === 'string' ? [written] : written).map((text, paragraph) => {
        const found = unmarked(text);
        for (const span of found.spans)
          marked.push({ table: 0, row: number + 1, column, paragraph, ...span });
        return found.text;
      });
      return planCell(
        role,
        number + 1,
        column,
        texts.map((text) => paragraphAsRead(text, index++)),
      );
    });
    return { table: 0, index: number, row: number + 1, cells, blank: false, child: null };
  });
  const blocks: readonly BlockAsRead[] = [
    ...before.map((text, at): BlockAsRead => ({ kind: 'paragraph', paragraph: paragraphAsRead(text, at) })),
    { kind: 'table', table: 0 },
  ];
  const headings = roles.map((role, column) =>
    cellAsRead(0, column, [paragraphAsRead(headingOf[role], before.length + column)]),
  );
  return {
    document: {
      blocks,
      tables: [
        {
          index: 0,
          parent: null,
          rowCount: rows.length + 1,
          columnCount: roles.length,
          repeatedHeadingRows: 1,
          deletedRows: [],
          cells: [...headings, ...rows.flatMap((row) => row.cells.map(({ cell }) => cell))],
        },
      ],
    },
    plan: {
      tables: [
        {
          index: 0,
          fingerprint: '',
          kind: 'plan',
          plan: { index: 0, layout: 'columns', headerRows: 1, roles, title: '', rows },
        },
      ],
      rows,
    },
    marked,
  };
}

const headingOf: Readonly<Record<CellRole, string>> = {
  need: 'What are we worried about?',
  outcome: 'What needs to change?',
  action: 'What needs to happen?',
  who: 'Who will do it?',
  when: 'By when?',
  'who+when': 'Who will do it and when?',
  measure: 'How will we know it has worked?',
  number: 'No.',
  notes: 'Update',
  other: 'Area',
};

function isRole(key: string): key is CellRole {
  return key in headingOf;
}

function paragraphAsRead(text: string, index: number): ParagraphAsRead {
  return { index, text, heading: false, bold: false, listLevel: null };
}

function cellAsRead(row: number, column: number, paragraphs: readonly ParagraphAsRead[]): CellAsRead {
  return { row, column, rowSpan: 1, columnSpan: 1, paragraphs, prompt: false, tables: [] };
}

function planCell(
  role: CellRole,
  row: number,
  column: number,
  paragraphs: readonly ParagraphAsRead[],
): PlanCell {
  const statements = paragraphs.flatMap((paragraph, at) =>
    paragraph.text.trim() === ''
      ? []
      : [{ place: { table: 0, row, column, paragraph: at }, role, text: paragraph.text, paragraph }],
  );
  return { role, heading: headingOf[role], table: 0, cell: cellAsRead(row, column, paragraphs), statements };
}

function unmarked(text: string): {
  readonly text: string;
  readonly spans: readonly { start: number; end: number }[];
} {
  const spans: { start: number; end: number }[] = [];
  let plain = '';
  let start = 0;
  for (const piece of text.split(/([«»])/)) {
    if (piece === '«') start = plain.length;
    else if (piece === '»') spans.push({ start, end: plain.length });
    else plain += piece;
  }
  return { text: plain, spans };
}
