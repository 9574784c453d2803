/**
 * Times what live checking does while somebody types: of a plan one statement after another is changed, and each time the whole
 * document is recognised and judged anew by a judge that remembers the judgement before. Prints the timings as JSON.
 * Usage: one-row.ts RUNS ROWS
 */
import { defaultCheckSettings } from '../../src/checks/check-settings';
import type { DocumentAsRead } from '../../src/plan/document-as-read';
import { recognisePlan } from '../../src/plan/recognise-plan';
import { emptyMemory } from '../../src/review/judging/judge-memory';
import { judgePlan } from '../../src/review/judging/judge-plan';
import { planOfRows } from './benchmark-plan';

const runs = Number(process.argv[2] ?? 5);
const rows = Number(process.argv[3] ?? 40);
const options = { today: { year: 2026, month: 11, day: 22 }, settings: defaultCheckSettings };

/** The document with a word put behind the last paragraph of the `at`-th cell that has words. */
function withWord(read: DocumentAsRead, at: number, word: string): DocumentAsRead {
  const [table, ...others] = read.tables;
  if (!table) throw new Error('The benchmark plan has no table.');
  const worded = table.cells.filter(({ row, paragraphs }) => row > 0 && paragraphs[0]?.text);
  const changed = worded[at % worded.length];
  const cells = table.cells.map((cell) =>
    cell === changed
      ? { ...cell, paragraphs: cell.paragraphs.map((each) => ({ ...each, text: `${each.text} ${word}` })) }
      : cell,
  );
  return { ...read, tables: [{ ...table, cells }, ...others] };
}

const memory = emptyMemory();
let document = planOfRows(rows);
let messages = 0;
const times = Array.from({ length: 1 + runs * 16 }, (_, at) => {
  const start = performance.now();
  messages = judgePlan(document, recognisePlan(document), options, memory).findings.length;
  const time = performance.now() - start;
  document = withWord(document, at * 7, ['again', 'weekly', 'soon', 'twice'][at % 4] ?? '');
  return time;
});
const [first, ...rest] = times;
// The first half warms the engine up: somebody has been typing for a while.
process.stdout.write(JSON.stringify({ first, times: rest.slice(runs * 8), messages }));
