import { alignSequences } from './align-sequences';
import { textOf, type ParagraphSource, type WordsKind } from './paragraph-source';
import type { TableSource } from './table-source';

/** A paragraph as Word counts it: one of the markup's, or the mark at the end of a table row. */
type Counted = ParagraphSource | 'row end';

/** What Word may give as a paragraph's text: it depends on the platform and on how changes are shown. */
const SHOWN: readonly (readonly WordsKind[])[] = [
  ['current'],
  ['current', 'prompt'],
  ['current', 'deleted'],
  ['current', 'prompt', 'deleted'],
  ['current', 'prompt', 'deleted', 'hidden'],
];

/** How Word may count the paragraphs of a table; tried in this order. */
const COUNTS = [
  { rowEnds: false, mergedAway: true },
  { rowEnds: true, mergedAway: true },
  { rowEnds: false, mergedAway: false },
  { rowEnds: true, mergedAway: false },
];

/**
 * Finds each paragraph of the table among Word's own paragraphs, given by their texts in order.
 * The answer holds the position in `wordTexts`; a paragraph that could not be matched is not in it.
 */
export function matchParagraphs(
  table: TableSource,
  wordTexts: readonly string[],
): ReadonlyMap<ParagraphSource, number> {
  const comparable = wordTexts.map(comparableText);
  const texts = new Map<Counted, ReadonlySet<string>>([['row end', new Set([''])]]);
  const agree = (counted: Counted, text: string): boolean => {
    let possible = texts.get(counted);
    if (!possible) texts.set(counted, (possible = possibleTexts(counted)));
    return possible.has(text);
  };
  const counts = COUNTS.map((count) => [...paragraphsCounted(table, count.rowEnds, count.mergedAway)]);
  for (const counted of counts) {
    if (counted.length !== comparable.length) continue;
    if (counted.every((paragraph, at) => agree(paragraph, comparable[at] ?? ''))) {
      return positions(counted.map((paragraph, at) => [paragraph, at]));
    }
  }
  const nearest = counts.reduce((best, counted) =>
    Math.abs(counted.length - comparable.length) < Math.abs(best.length - comparable.length) ? counted : best,
  );
  return aligned(nearest, comparable, agree);
}

/** The same for paragraphs outside tables. */
export function matchStretch(
  sources: readonly ParagraphSource[],
  wordTexts: readonly string[],
): ReadonlyMap<ParagraphSource, number> {
  return aligned(sources, wordTexts.map(comparableText), (paragraph, text) =>
    possibleTexts(paragraph).has(text),
  );
}

function aligned(
  counted: readonly Counted[],
  comparable: readonly string[],
  agree: (counted: Counted, text: string) => boolean,
): ReadonlyMap<ParagraphSource, number> {
  const pairs = alignSequences(counted.length, comparable.length, (at, of) => {
    const paragraph = counted[at];
    return paragraph !== undefined && agree(paragraph, comparable[of] ?? '');
  });
  return positions(pairs.map(([at, of]) => [counted[at] ?? 'row end', of]));
}

/** Finds texts, each a paragraph, among Word's own in order; `null` for one that could not be matched. */
export function matchTexts(texts: readonly string[], wordTexts: readonly string[]): (number | null)[] {
  const ours = texts.map(comparableText);
  const words = wordTexts.map(comparableText);
  const found: (number | null)[] = ours.map(() => null);
  for (const [at, of] of alignSequences(ours.length, words.length, (a, b) => ours[a] === words[b]))
    found[at] = of;
  return found;
}

function positions(pairs: readonly (readonly [Counted, number])[]): ReadonlyMap<ParagraphSource, number> {
  const found = new Map<ParagraphSource, number>();
  for (const [paragraph, position] of pairs) if (paragraph !== 'row end') found.set(paragraph, position);
  return found;
}

function* paragraphsCounted(table: TableSource, rowEnds: boolean, mergedAway: boolean): Generator<Counted> {
  for (const row of table.rows) {
    for (const cell of row.cells) {
      if (cell.merge === 'continue' && !mergedAway) continue;
      for (const content of cell.content) {
        if (content.kind === 'paragraph') yield content;
        else yield* paragraphsCounted(content, rowEnds, mergedAway);
      }
    }
    if (rowEnds) yield 'row end';
  }
}

function possibleTexts(counted: Counted): ReadonlySet<string> {
  if (counted === 'row end') return new Set(['']);
  const kinds = counted.words.every((words) => words.kind === 'current') ? SHOWN.slice(0, 1) : SHOWN;
  return new Set(kinds.map((shown) => comparableText(textOf(counted.words, shown))));
}

/** The text without what Word's platforms write differently: marks of comments, pictures and hyphens, spaces at the ends. */
function comparableText(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.trim();
  return text
    .replace(/[\v\f\n\u000e]/g, '\n')
    .replace(/[\u2011\u001e]/g, '-')
    .replace(/\u00a0/g, ' ')
    .replace(/[\ue000-\uf8ff]/g, '(')
    .replace(/[\u0000-\u0008\r\u000f-\u001f\u00ad\ufeff\ufffc]/g, '')
    .trim();
}
