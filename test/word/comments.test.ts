import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DocumentError, type CommentToAttach } from '../../src/document/open-document';
import { attachComments } from '../../src/word/attach-comments';
import { openWordDocument } from '../../src/word/open-word-document';
import { createRunInWord, type RunInWord } from '../../src/word/run-in-word';
import { commonSettings } from '../../src/word/settings';
import { randomFaults, type FaultPlan } from '../../src/wordhost';
import { anchorAt, openExample } from './open-example';

const comment = (
  key: string,
  paragraph: number,
  marked: string,
  text = `Plan check: ${key}`,
): CommentToAttach => ({
  key,
  anchor: anchorAt(paragraph, marked),
  text,
});

const action = 'The school rings Mum and the school writes to Dad.';
const blocks = [
  'Plan',
  {
    rows: [
      ['Action', 'Who'],
      [action, ''],
    ],
  },
  'End',
];

/** Opens the document, reads it as the pane does, and gives what tests need. */
async function opened(...args: Parameters<typeof openExample>) {
  const example = openExample(...args);
  await example.document.read();
  const anchored = async () => {
    const comments = await example.document.readComments([0, 1, 2, 3, 4, 5]);
    return comments.map(({ text, anchoredText, paragraph }) => [text, anchoredText, paragraph]);
  };
  return { ...example, anchored };
}

describe('attaching comments through Office.js', () => {
  it('puts each on its own words, the right one of several, and reads them back', async () => {
    const { document, anchored } = await opened(blocks);
    const outcomes = await document.attachComments([
      comment('second', 3, 'The school rings Mum and the «school» writes to Dad.'),
      comment('first', 3, 'The «school» rings Mum and the school writes to Dad.'),
    ]);
    expect(outcomes.map(({ key, attached }) => [key, attached])).toEqual([
      ['second', 'words'],
      ['first', 'words'],
    ]);
    const read = await document.readComments([3]);
    expect(
      read.map(({ text, anchoredText, replies, resolved, paragraph }) => ({
        text,
        anchoredText,
        replies,
        resolved,
        paragraph,
      })),
    ).toEqual([
      { text: 'Plan check: first', anchoredText: 'school', replies: 0, resolved: false, paragraph: 3 },
      { text: 'Plan check: second', anchoredText: 'school', replies: 0, resolved: false, paragraph: 3 },
    ]);
    expect(read.map(({ id }) => id)).toEqual(
      [...outcomes].reverse().map((one) => ('id' in one ? one.id : null)),
    );
    expect(await anchored()).toHaveLength(2);
  });

  it('puts one about an empty cell, or a whole statement, on its paragraph', async () => {
    const { document, anchored } = await opened(blocks);
    const outcomes = await document.attachComments([comment('who', 4, ''), comment('all', 3, action)]);
    expect(outcomes.map(({ attached }) => attached)).toEqual(['paragraph', 'paragraph']);
    expect(await anchored()).toEqual([
      ['Plan check: all', action, 3],
      ['Plan check: who', '', 4],
    ]);
  });

  it('finds words with special characters', async () => {
    const texts = [
      '5^2 = 25',
      'tab\there',
      'no\u00a0break',
      'follow\u2011up call',
      'a\vb line',
      'soft\u00adhyphen',
    ];
    const { document, anchored } = await opened(texts.map((text) => text.replace('\v', '\n')));
    const marked = [
      '«5^2»',
      '«tab\there»',
      '«no\u00a0break»',
      '«follow\u2011up»',
      '«a\vb»',
      '«soft\u00adhyphen»',
    ];
    const outcomes = await document.attachComments(
      marked.map((words, index) =>
        comment(String(index), index, texts[index]!.replace(words.replace(/[«»]/g, ''), words)),
      ),
    );
    expect(outcomes.map(({ attached }) => attached)).toEqual(marked.map(() => 'words'));
    expect((await anchored()).map(([, anchoredText]) => anchoredText)).toEqual(
      marked.map((words) => words.replace(/[«»]/g, '')),
    );
  });

  it('finds words longer than a search takes', async () => {
    const long =
      'Dad is to take Amira to nursery each morning and to ring the nursery when she is unwell; '.repeat(5);
    const { document, anchored } = await opened([`${long}and so on.`]);
    const [outcome] = await document.attachComments([comment('long', 0, `«${long.trim()}» and so on.`)]);
    expect(outcome?.attached).toBe('words');
    expect(await anchored()).toEqual([['Plan check: long', long.trim(), 0]]);
  });

  it('tells words that stand there from the same words deleted before them', async () => {
    const { document, anchored } = await opened(['The [-nurse rings and the -]nurse calls.']);
    const [outcome] = await document.attachComments([comment('nurse', 0, 'The «nurse» calls.')]);
    expect(outcome?.attached).toBe('words');
    expect(await anchored()).toEqual([['Plan check: nurse', 'nurse', 0]]);
    const [read] = await document.readComments([0]);
    expect(read?.paragraph).toBe(0);
  });

  it('finds words with a deletion within them by their ends', async () => {
    const { document, anchored } = await opened(['Ask the health [-and other -]visitor to call.']);
    const [outcome] = await document.attachComments([comment('hv', 0, 'Ask the «health visitor» to call.')]);
    expect(outcome?.attached).toBe('words');
    expect((await anchored())[0]?.[1]).toMatch(/^health .*visitor$/);
  });

  it('finds a word with a deletion within it by its letters', async () => {
    const { document, anchored } = await opened(['Ask the nu[-gone-]rse to call.']);
    const [outcome] = await document.attachComments([comment('nurse', 0, 'Ask the «nurse» to call.')]);
    expect(outcome?.attached).toBe('words');
    expect((await anchored())[0]?.[1]).toMatch(/^nu.*rse$/);
  });

  it('finds an empty cell by the reading that stands, although the document was read again since', async () => {
    const { office, document } = openExample(blocks);
    const standing = await document.read();
    await office.Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertParagraph('Draft', 'Before');
      await context.sync();
    });
    await document.read();
    document.countIn(standing);
    const outcomes = await document.attachComments([comment('empty', 4, '')]);
    expect(outcomes).toMatchObject([{ key: 'empty', attached: 'paragraph' }]);
    await document.read();
    expect((await document.readComments([5]))[0]?.paragraph).toBe(5);
  });

  it('follows what has moved since the reading, and says of words that are gone that they are', async () => {
    const { office } = openExample(blocks);
    const changed = openExample([
      'Draft',
      'Plan',
      {
        rows: [
          ['Action', 'Who'],
          [action.toUpperCase(), ''],
        ],
      },
      'End',
    ]);
    let word = office.Word;
    const document = openWordDocument({
      word: {
        get run() {
          return word.run;
        },
      },
      settings: commonSettings(office.settings),
      supports: office.isSetSupported,
    });
    await document.read();
    word = changed.office.Word;
    const outcomes = await document.attachComments([
      comment('changed', 3, 'The «school» rings Mum and the school writes to Dad.'),
      comment('before it', 2, '«Who»'),
      comment('after it', 4, ''),
    ]);
    expect(outcomes).toMatchObject([
      { key: 'changed', attached: 'nowhere', error: { kind: 'moved' } },
      { key: 'before it', attached: 'words' },
      { key: 'after it', attached: 'paragraph' },
    ]);
    const comments = await changed.document.readComments([3, 5]);
    expect(comments.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ['Plan check: before it', 3],
      ['Plan check: after it', 5],
    ]);
  });

  it('reads the body once however many comments there are, and makes few round trips beside those that write', async () => {
    const texts = Array.from({ length: 300 }, (_, index) => `Action ${index}`);
    const { document, office } = await opened(texts);
    const { answer } = office.host;
    let bodyReadings = 0;
    office.host.answer = (batch) => {
      const reads = ({ ObjectPathId, QueryInfo }: (typeof batch.Actions)[number]) =>
        QueryInfo !== undefined && batch.ObjectPaths[ObjectPathId]?.Name === 'Paragraphs';
      if (batch.Actions.some(reads)) bodyReadings += 1;
      return answer(batch);
    };
    const before = office.host.roundTrips;
    const outcomes = await document.attachComments(
      texts.map((text, index) => comment(text, index, `«${text}»`)),
    );
    expect(outcomes.every(({ attached }) => attached === 'words')).toBe(true);
    expect(bodyReadings).toBe(1);
    expect(office.host.roundTrips - before).toBeLessThan(300 / 3 + 20);
  });

  it('tells how far it is, and stops between batches when asked', async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `Action ${index}`);
    const { document } = await opened(texts);
    const stopper = new AbortController();
    const progress: number[] = [];
    const outcomes = await document.attachComments(
      texts.map((text, index) => comment(text, index, `«${text}»`)),
      {
        signal: stopper.signal,
        progress: (done, total) => {
          progress.push(done);
          expect(total).toBe(12);
          if (done >= 6) stopper.abort();
        },
      },
    );
    expect(progress).toEqual([3, 6]);
    expect(outcomes.slice(0, 6).every(({ attached }) => attached === 'words')).toBe(true);
    expect(outcomes.slice(6)).toEqual(
      texts
        .slice(6)
        .map((key) => ({ key, attached: 'nowhere', error: expect.objectContaining({ kind: 'stopped' }) })),
    );
    expect(await document.readComments([])).toHaveLength(6);
  });
});

describe('attaching comments where Word fails', () => {
  const comments = ['one', 'two', 'three', 'four'].map((key, index) =>
    // The same text twice: only Word's order tells them apart.
    comment(key, index, `«${key}»`, index < 2 ? 'Plan check: the same' : `Plan check: ${key}`),
  );
  const texts = comments.map(({ key }) => key);

  it('never attaches twice where Word writes and then fails', async () => {
    const faults = { failsAfterWriting: true };
    const { document, anchored } = await opened(texts, faults);
    const outcomes = await document.attachComments(comments);
    expect(outcomes.map(({ attached }) => attached)).toEqual(['words', 'words', 'words', 'words']);
    expect(await anchored()).toEqual([
      ['Plan check: the same', 'one', 0],
      ['Plan check: the same', 'two', 1],
      ['Plan check: three', 'three', 2],
      ['Plan check: four', 'four', 3],
    ]);
    const ids = outcomes.map((outcome) => ('id' in outcome ? outcome.id : null));
    expect(ids).toEqual((await document.readComments([])).map(({ id }) => id));
  });

  it('says why where comments are not allowed, without asking for each of very many', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `Action ${index}`);
    const { document, office } = await opened(many, { commentsNotAllowed: true });
    const before = office.host.roundTrips;
    const outcomes = await document.attachComments(
      many.map((text, index) => comment(text, index, `«${text}»`)),
    );
    expect(outcomes).toHaveLength(40);
    expect(outcomes).toEqual(
      many.map((key) => ({
        key,
        attached: 'nowhere',
        error: expect.objectContaining({ kind: 'protected' }),
      })),
    );
    expect(office.host.roundTrips - before).toBeLessThan(30);
  });

  it.each([
    ['readOnly', 'protected'],
    ['comments', null],
  ])('in a document protected for %s', async (edit, kind) => {
    const settings = `<w:documentProtection w:edit="${edit}" w:enforcement="1"/>`;
    const { document } = await opened(texts, {}, settings);
    const outcomes = await document.attachComments(comments);
    expect(outcomes.map((outcome) => ('error' in outcome ? outcome.error.kind : null))).toEqual(
      texts.map(() => kind),
    );
  });

  it('knows commented paragraphs where their text holds marks for the comments', async () => {
    const { document, anchored } = await opened(texts, { commentMarksInText: true });
    await document.attachComments(comments.slice(0, 1));
    const outcomes = await document.attachComments([comment('again', 0, '«one»')]);
    expect(outcomes).toMatchObject([{ attached: 'words' }]);
    expect((await anchored()).map(([, words]) => words)).toEqual(['one', 'one']);
  });

  it('writes nothing more in a run that was given up', async () => {
    const { document, office } = await opened(texts);
    const run = createRunInWord(office.Word);
    const givenUp: RunInWord = (batch, held) =>
      run((context) => batch(context, AbortSignal.abort(new DocumentError('busy', 'No answer'))), held);
    const outcomes = await attachComments(givenUp, comments, texts);
    expect(outcomes.map((outcome) => ('error' in outcome ? outcome.error.kind : null))).toEqual(
      texts.map(() => 'busy'),
    );
    expect(await document.readComments([])).toEqual([]);
  });

  it('does not take a denial for a document without comments', async () => {
    const { document } = await opened(texts, { readingCommentsDenied: true });
    await expect(document.readComments([])).rejects.toMatchObject({ kind: 'protected' });
    await expect(document.attachComments(comments)).rejects.toMatchObject({ kind: 'protected' });
  });
});

describe('deleting comments through Office.js', () => {
  it('takes away those asked for and leaves the others', async () => {
    const { document } = await opened(['one', 'two', 'three']);
    const outcomes = await document.attachComments(
      ['one', 'two', 'three'].map((key, index) => comment(key, index, `«${key}»`)),
    );
    const [first, second, third] = outcomes.map((outcome) => ('id' in outcome ? outcome.id : ''));
    const progress: (readonly number[])[] = [];
    const result = await document.deleteComments([first!, third!, 'of long ago'], {
      progress: (...steps) => progress.push(steps),
    });
    expect(result).toEqual({ deleted: [first, third, 'of long ago'], failed: [] });
    expect(progress).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect((await document.readComments([])).map(({ id }) => id)).toEqual([second]);
  });

  it('takes away many in few round trips', async () => {
    const texts = Array.from({ length: 130 }, (_, at) => `text ${String(at)}`);
    const { document, office } = await opened(texts);
    const outcomes = await document.attachComments(texts.map((text, at) => comment(text, at, `«${text}»`)));
    const ids = outcomes.map((outcome) => ('id' in outcome ? outcome.id : ''));
    const [kept, ...others] = ids;
    const before = office.host.roundTrips;
    expect(await document.deleteComments(others)).toEqual({ deleted: others, failed: [] });
    expect(office.host.roundTrips - before).toBeLessThan(15);
    expect((await document.readComments([])).map(({ id }) => id)).toEqual([kept]);
  });

  it.each([
    ['deletingCommentsFails', 3],
    ['failsAfterWriting', 5],
    ['busy', 7],
    ['readingCommentsDenied', 11],
  ] as const)('goes on where some fail, and tells what is there still: %s', async (fault, seed) => {
    const texts = Array.from({ length: 90 }, (_, at) => `text ${String(at)}`);
    const faults = randomFaults(seed, 0.05, [fault]);
    const switchable: FaultPlan = {};
    let on = true;
    const { document } = await opened(texts, switchable);
    const outcomes = await document.attachComments(texts.map((text, at) => comment(text, at, `«${text}»`)));
    const [kept, ...others] = outcomes.map((outcome) => ('id' in outcome ? outcome.id : ''));
    Object.defineProperty(switchable, fault, { get: () => on && faults[fault] });
    const { deleted, failed } = await document.deleteComments(others);
    on = false;
    const left = (await document.readComments([])).map(({ id }) => id);
    expect([kept, ...failed].sort()).toEqual([...left].sort());
    expect(deleted.length).toBeGreaterThan(70);
    expect([...deleted, ...failed].sort()).toEqual([...others].sort());
  });

  it('tells which could not be deleted, and which it did not come to', async () => {
    const { document, office } = await opened(['one', 'two']);
    await document.attachComments([comment('one', 0, '«one»'), comment('two', 1, '«two»')]);
    const parts = unzipSync(office.host.save());
    const protection = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>';
    const settings = strFromU8(parts['word/settings.xml']!).replace(
      /<w:settings([^>]*)\/>|<\/w:settings>/,
      (all, attributes?: string) =>
        attributes === undefined ? protection : `<w:settings${attributes}>${protection}`,
    );
    const bytes = zipSync({ ...parts, 'word/settings.xml': strToU8(settings) });
    const locked = openExample(bytes).document;
    const ids = (await locked.readComments([])).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(await locked.deleteComments(ids)).toEqual({ deleted: [], failed: ids });
    expect(await document.deleteComments(ids, { signal: AbortSignal.abort() })).toEqual({
      deleted: [],
      failed: ids,
    });
  });
});

describe('a comment that stands on no words of the body', () => {
  it('does not keep the others from being read', async () => {
    const { document, office } = await opened(['one', 'two']);
    await document.attachComments([comment('one', 0, '«one»'), comment('two', 1, '«two»')]);
    const parts = unzipSync(office.host.save());
    // What is left of a comment whose place another program has dropped.
    const main = strFromU8(parts['word/document.xml']!).replace(
      /<w:commentRange(Start|End) w:id="0"\/>|<w:commentReference w:id="0"\/>/g,
      '',
    );
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(main) });
    const again = openExample(bytes).document;
    await again.read();
    const read = await again.readComments([0, 1]);
    expect(read.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ['Plan check: two', 1],
      ['Plan check: one', null],
    ]);
  });
});
