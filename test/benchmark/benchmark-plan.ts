import type { CorpusTable } from '../corpus/corpus';
import { readPlans } from '../corpus/corpus';
import type { DocumentAsRead } from '../../src/plan/document-as-read';
import { corpusDocument } from '../corpus/corpus-document';

/**
 * A plan of at least so many words, made of the corpus's rows, and the same as running text. Every cell has a number put into
 * it that differs from round to round and from one `reading` to the next: no statement stands there twice, and none that was
 * judged once is judged again.
 */
export function benchmarkPlan(
  atLeast: number,
  reading: number,
): {
  readonly document: DocumentAsRead;
  readonly text: string;
  readonly words: number;
} {
  const plans = [...readPlans().values()];
  const tables: CorpusTable[] = [];
  let words = 0;
  for (let round = 0; words < atLeast; round++) {
    for (const plan of plans) {
      for (const table of plan.body) {
        if (typeof table === 'string' || !table.roles || words >= atLeast) continue;
        const rows = table.rows.map((row) =>
          row.map((cell) => (cell === '' ? cell : `${cell} (${String(10 * reading + round)})`)),
        );
        tables.push({ ...table, rows });
        words += rows.flat().join(' ').split(/\s+/).length;
      }
    }
    if (plans.length === 0) throw new Error('The corpus has no plans to measure with.');
  }
  const { document } = corpusDocument({
    writer: '',
    aside: false,
    today: '2026-11-22',
    body: tables,
    findings: [],
    planFindings: [],
  });
  return { document, words, text: tables.flatMap((table) => table.rows.flat()).join('\n') };
}

/** A document with one plan table of so many rows, made of the corpus's rows of three columns: action, who and when. */
export function planOfRows(count: number): DocumentAsRead {
  const texts = [...readPlans().values()].flatMap(({ body }) =>
    body.flatMap((table) => {
      if (typeof table === 'string' || !table.roles) return [];
      const { roles } = table;
      const columns = (['action', 'who', 'when'] as const).map((role) => roles.indexOf(role));
      if (columns.includes(-1)) return [];
      return table.rows.map((row) => columns.map((column) => row[column] ?? ''));
    }),
  );
  const rows = Array.from({ length: count }, (_, at) =>
    (texts[at % texts.length] ?? []).map((cell) =>
      at < texts.length ? cell : `${cell} (${String(Math.floor(at / texts.length))})`,
    ),
  );
  const { document } = corpusDocument({
    writer: '',
    aside: false,
    today: '2026-11-22',
    body: [{ headings: ['Action', 'Who', 'When'], roles: ['action', 'who', 'when'], rows }],
    findings: [],
    planFindings: [],
  });
  return document;
}
