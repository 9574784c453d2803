import type { Anchor } from '../document/open-document';
import { toDocumentError } from './errors';
import { inWordsSearchSyntax, searchesFor, type Occurrence, type Search } from './searches';
import { plainText } from './word-text';

/** The words of an anchor, or the whole paragraph where Word cannot find them or there are none. */
export interface FoundRange {
  readonly on: 'words' | 'paragraph';
  readonly range: Word.Range;
}

/** A paragraph and the anchor that stands in it. */
export interface AnchoredParagraph {
  readonly paragraph: Word.Paragraph;
  readonly anchor: Anchor;
}

/**
 * Finds the words of all anchors together: one round trip for each way of searching, at least one, and one more where text
 * was deleted.
 */
export async function findRanges(
  context: Word.RequestContext,
  places: readonly AnchoredParagraph[],
): Promise<readonly FoundRange[]> {
  const searches = places.map(({ anchor }) => searchesFor(anchor));
  const found = new Map<number, Word.Range>();
  const ways = Math.max(1, ...searches.map((ofPlace) => ofPlace.length));
  for (let way = 0; way < ways; way += 1) {
    const asked = places.flatMap(({ paragraph }, index) => {
      const search = searches[index]?.[way];
      return search === undefined || found.has(index) ? [] : [{ index, paragraph, search }];
    });
    if (asked.length === 0 && way > 0) break;
    const ranges = await searchTogether(context, asked);
    asked.forEach(({ index }, position) => {
      const range = ranges[position];
      if (range != null) found.set(index, range);
    });
  }
  return places.map(({ paragraph, anchor }, index) => {
    const range = found.get(index);
    return range === undefined
      ? { on: 'paragraph', range: paragraph.getRange(anchor.paragraphText === '' ? 'Whole' : 'Content') }
      : { on: 'words', range };
  });
}

interface Asked {
  readonly paragraph: Word.Paragraph;
  readonly search: Search;
}

interface Hits {
  readonly occurrence: Occurrence;
  readonly hits: Word.RangeCollection;
}

async function searchTogether(
  context: Word.RequestContext,
  asked: readonly Asked[],
): Promise<readonly (Word.Range | null)[]> {
  const searched = asked.map(({ paragraph, search }) =>
    search.map((occurrence): Hits => {
      const hits = paragraph.search(inWordsSearchSyntax(occurrence.text), { matchCase: true });
      hits.load('items/text');
      return { occurrence, hits };
    }),
  );
  await context.sync();
  const current = await currentOnly(context, searched.flat());
  return searched.map((ends) => {
    const ranges = ends.map(({ occurrence, hits }) => {
      const alike = current.get(hits) ?? sameText(hits.items, occurrence);
      return alike.length === occurrence.of ? alike[occurrence.index] : undefined;
    });
    const [first, last] = ranges;
    if (first === undefined) return null;
    if (ends.length === 1) return first;
    return last === undefined ? null : first.expandTo(last);
  });
}

/** Word finds straight quotes for curly ones; only what reads the same counts. */
function sameText(ranges: readonly Word.Range[], { text }: Occurrence): readonly Word.Range[] {
  return ranges.filter((range) => plainText(range.text) === plainText(text));
}

/**
 * Where more was found than stands there now, the rest is deleted text: what is left of the hits without it. Nothing is
 * left where this Word is too old to tell.
 */
async function currentOnly(
  context: Word.RequestContext,
  searched: readonly Hits[],
): Promise<ReadonlyMap<Word.RangeCollection, readonly Word.Range[]>> {
  const tooMany = searched.filter(
    ({ hits, occurrence }) => sameText(hits.items, occurrence).length > occurrence.of,
  );
  if (tooMany.length === 0) return new Map();
  try {
    const reviewed = tooMany.map(({ hits, occurrence }) => ({
      hits,
      texts: sameText(hits.items, occurrence).map((range) => ({
        range,
        current: range.getReviewedText('Current'),
      })),
    }));
    await context.sync();
    return new Map(
      reviewed.map(({ hits, texts }) => [
        hits,
        texts
          .filter(({ range, current }) => plainText(current.value) === plainText(range.text))
          .map(({ range }) => range),
      ]),
    );
  } catch (error) {
    if (toDocumentError(error).kind !== 'not-supported') throw error;
    return new Map(tooMany.map(({ hits }) => [hits, []]));
  }
}
