import type { RawDocument, RawParagraph, RawStretch, RawTable } from '../document/open-document';
import { askAgain } from './ask-again';
import { throwIfStopped, toDocumentError, untilStopped } from './errors';
import type { RunInWord } from './run-in-word';
import { askForStretch, stretchesOutside, type AskForStretch } from './stretches';
import { countsByDepth, placeTables } from './table-places';

/**
 * Reads the body in two round trips, whatever its size. Only where Word fails on the tables are they read again, one by
 * one, and a table whose OOXML Word cannot give comes with the texts of its cells instead.
 */
export function readDocument(run: RunInWord, signal: AbortSignal | undefined): Promise<RawDocument> {
  return untilStopped(
    askAgain(() => readOnce(run, signal)),
    signal,
  );
}

function readOnce(run: RunInWord, signal: AbortSignal | undefined): Promise<RawDocument> {
  return run(async (context) => {
    throwIfStopped(signal);
    const paragraphs = context.document.body.paragraphs;
    const allTables = context.document.body.tables;
    paragraphs.load('items/text,items/style,items/tableNestingLevel');
    allTables.load('items/nestingLevel');
    await context.sync();
    throwIfStopped(signal);

    const texts = paragraphs.items.map((paragraph): RawParagraph => ({
      text: paragraph.text,
      tableDepth: paragraph.tableNestingLevel,
      style: paragraph.style,
    }));
    const tables = allTables.items.filter((table) => table.nestingLevel === 1);
    if (tables.length === 0) return { paragraphs: texts, tables: [] };
    const outside = stretchesOutside(texts).map((stretch) => askForStretch(paragraphs.items, stretch));
    const counts = countsByDepth(
      texts.map(({ tableDepth }) => tableDepth),
      tables.length,
    );
    const asked = tables.map((table, index) => ({ table, paragraphCount: counts?.[index] ?? null }));
    const { contents, stretches } = await readMarkup(context, asked, outside, signal);
    return { paragraphs: texts, tables: placed(texts, contents), stretches };
  });
}

/** A table without its place among the body's paragraphs. */
type TableContent = Pick<RawTable, 'paragraphCount' | 'ooxml' | 'values'>;

function placed(texts: readonly RawParagraph[], contents: readonly TableContent[]): readonly RawTable[] {
  const places = placeTables(
    texts.map((paragraph) => paragraph.tableDepth),
    contents.map((content) => content.paragraphCount),
  );
  return contents.map((content, index) => ({ firstParagraph: 0, ...content, ...places[index] }));
}

/** A table to be read. Word gives an object for each paragraph that it is asked for, so they are only counted where need be. */
interface TableAsked {
  readonly table: Word.Table;
  readonly paragraphCount: number | null;
}

interface Markup {
  readonly contents: readonly TableContent[];
  readonly stretches: readonly RawStretch[];
}

async function readMarkup(
  context: Word.RequestContext,
  tables: readonly TableAsked[],
  outside: readonly AskForStretch[],
  signal: AbortSignal | undefined,
): Promise<Markup> {
  const together = await readTogether(context, tables, outside);
  if (together !== null) return together;
  // Which of them Word cannot give is not known: the text outside is tried apart from the tables, and can be left.
  const stretches = (await readTogether(context, [], outside))?.stretches ?? [];
  return { contents: await readOneByOne(context, tables, signal), stretches };
}

/** All in one round trip; `null` where Word fails on one of them and so on all. */
async function readTogether(
  context: Word.RequestContext,
  tables: readonly TableAsked[],
  outside: readonly AskForStretch[],
): Promise<Markup | null> {
  const asked = tables.map((each) => ({
    ooxml: each.table.getRange().getOoxml(),
    paragraphCount: paragraphCountOf(each),
  }));
  const askedOutside = outside.map((ask) => ask());
  try {
    await context.sync();
  } catch (error) {
    if (toDocumentError(error).kind === 'busy') throw error;
    return null;
  }
  return {
    contents: asked.map(({ ooxml, paragraphCount }) => ({
      paragraphCount: paragraphCount(),
      ooxml: ooxml.value,
      values: [],
    })),
    stretches: askedOutside.map(({ stretch, ooxml }) => ({ ...stretch, ooxml: ooxml.value })),
  };
}

async function readOneByOne(
  context: Word.RequestContext,
  tables: readonly TableAsked[],
  signal: AbortSignal | undefined,
): Promise<readonly TableContent[]> {
  const contents: TableContent[] = [];
  for (const table of tables) {
    throwIfStopped(signal);
    const read = await readTogether(context, [table], []);
    contents.push(read?.contents[0] ?? (await readValues(context, table)));
  }
  return contents;
}

async function readValues(context: Word.RequestContext, asked: TableAsked): Promise<TableContent> {
  const paragraphCount = paragraphCountOf(asked);
  asked.table.load('values');
  await context.sync();
  return { paragraphCount: paragraphCount(), ooxml: null, values: asked.table.values };
}

/** The number of paragraphs of a table, to be had after the next round trip. */
function paragraphCountOf({ table, paragraphCount }: TableAsked): () => number {
  if (paragraphCount !== null) return () => paragraphCount;
  const paragraphs = table.getRange().paragraphs;
  paragraphs.load('items/tableNestingLevel');
  return () => paragraphs.items.length;
}
