import type { RawDocument, RawParagraph, RawTable } from '../document/open-document';
import { askAgain } from './ask-again';
import { throwIfStopped, toDocumentError, untilStopped } from './errors';
import type { RunInWord } from './run-in-word';
import { placeTables } from './table-places';

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
    return { paragraphs: texts, tables: await readTables(context, texts, tables, signal) };
  });
}

/** A table without its place among the body's paragraphs. */
type TableContent = Pick<RawTable, 'paragraphCount' | 'ooxml' | 'values'>;

async function readTables(
  context: Word.RequestContext,
  texts: readonly RawParagraph[],
  tables: readonly Word.Table[],
  signal: AbortSignal | undefined,
): Promise<readonly RawTable[]> {
  const contents = (await readTogether(context, tables)) ?? (await readOneByOne(context, tables, signal));
  const places = placeTables(
    texts.map((paragraph) => paragraph.tableDepth),
    contents.map((content) => content.paragraphCount),
  );
  return contents.map((content, index) => ({ firstParagraph: 0, ...content, ...places[index] }));
}

/** All tables in one round trip; `null` where Word fails on one of them and so on all. */
async function readTogether(
  context: Word.RequestContext,
  tables: readonly Word.Table[],
): Promise<readonly TableContent[] | null> {
  const asked = tables.map((table) => {
    const paragraphs = table.getRange().paragraphs;
    paragraphs.load('items/tableNestingLevel');
    return { ooxml: table.getRange().getOoxml(), paragraphs };
  });
  try {
    await context.sync();
  } catch (error) {
    if (toDocumentError(error).kind === 'busy') throw error;
    return null;
  }
  return asked.map(({ ooxml, paragraphs }) => ({
    paragraphCount: paragraphs.items.length,
    ooxml: ooxml.value,
    values: [],
  }));
}

async function readOneByOne(
  context: Word.RequestContext,
  tables: readonly Word.Table[],
  signal: AbortSignal | undefined,
): Promise<readonly TableContent[]> {
  const contents: TableContent[] = [];
  for (const table of tables) {
    throwIfStopped(signal);
    const read = await readTogether(context, [table]);
    contents.push(read?.[0] ?? (await readValues(context, table)));
  }
  return contents;
}

async function readValues(context: Word.RequestContext, table: Word.Table): Promise<TableContent> {
  const paragraphs = table.getRange().paragraphs;
  paragraphs.load('items/tableNestingLevel');
  table.load('values');
  await context.sync();
  return { paragraphCount: paragraphs.items.length, ooxml: null, values: table.values };
}
