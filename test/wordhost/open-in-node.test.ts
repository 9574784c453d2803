/** The stand-in through Microsoft's own client library: what an add-in sees. */
import { openInNode, type OfficeInNode } from '../../src/wordhost/open-in-node';
import type { FaultPlan } from '../../src/wordhost';
import { docx, paragraph, table } from './document-parts';

const open: OfficeInNode[] = [];
function openDocx(
  body: string,
  options: Parameters<typeof docx>[1] & { faults?: FaultPlan } = {},
): OfficeInNode {
  const office = openInNode(docx(body, options), {
    author: 'A. Tester',
    now: () => new Date('2026-11-22T09:30:00Z'),
    faults: options.faults ?? {},
  });
  open.push(office);
  return office;
}
afterEach(() => {
  for (const office of open.splice(0)) office.close();
});

/** The code of the error that a call to Word fails with. */
async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'no error';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

const plan =
  '<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>Plan</w:t></w:r></w:p>' +
  table(
    [paragraph('Action'), paragraph('Who')],
    [
      paragraph('Family to visit soon') + paragraph('Visit again soon'),
      paragraph('') + table([paragraph('in')]) + paragraph(''),
    ],
  ) +
  paragraph('After');
const styles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';

describe('reading', () => {
  it('gives paragraphs with text, style and depth in one round trip', async () => {
    const { Word, host } = openDocx(plan, { styles });
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/style,items/styleBuiltIn,items/tableNestingLevel,items/outlineLevel');
      await context.sync();
      expect(host.roundTrips).toBe(1);
      expect(paragraphs.items.map((one) => [one.text, one.style, one.tableNestingLevel])).toEqual([
        ['Plan', 'Heading 1', 0],
        ['Action', 'Normal', 1],
        ['Who', 'Normal', 1],
        ['Family to visit soon', 'Normal', 1],
        ['Visit again soon', 'Normal', 1],
        ['', 'Normal', 1],
        ['in', 'Normal', 2],
        ['', 'Normal', 1],
        ['After', 'Normal', 0],
      ]);
      expect(paragraphs.items[0]?.styleBuiltIn).toBe('Heading1');
      expect(paragraphs.items.slice(0, 2).map((one) => one.outlineLevel)).toEqual([1, 10]);
    });
  });

  it('gives nothing of a body without paragraphs', async () => {
    const { Word } = openDocx('<w:sectPr/>');
    await Word.run(async (context) => {
      const { paragraphs, tables } = context.document.body;
      paragraphs.load('items/text');
      tables.load('items/nestingLevel');
      await context.sync();
      expect([paragraphs.items, tables.items]).toEqual([[], []]);
    });
  });

  it('gives tables, rows and cells, loaded through paths', async () => {
    const { Word } = openDocx(plan);
    await Word.run(async (context) => {
      const { tables } = context.document.body;
      tables.load(
        'items/values,items/rowCount,items/isUniform,items/nestingLevel,items/headerRowCount,items/rows/items/cells/items/value',
      );
      await context.sync();
      expect(tables.items).toHaveLength(1);
      const [first] = tables.items;
      expect(first?.values).toEqual([
        ['Action', 'Who'],
        ['Family to visit soon\nVisit again soon', '\nin\n'],
      ]);
      expect([first?.rowCount, first?.isUniform, first?.nestingLevel, first?.headerRowCount]).toEqual([
        2,
        true,
        1,
        0,
      ]);
      expect(first?.rows.items[1]?.cells.items[0]?.value).toBe('Family to visit soon\nVisit again soon');
      const nested = first?.getCell(1, 1).body.tables;
      const paragraphs = first?.getRange().paragraphs;
      nested?.load('items/nestingLevel');
      paragraphs?.load('items/text');
      const before = first?.getParagraphBefore();
      const after = first?.getParagraphAfterOrNullObject();
      before?.load('text');
      after?.load('text');
      await context.sync();
      expect(nested?.items.map((one) => one.nestingLevel)).toEqual([2]);
      expect(paragraphs?.items.map((one) => one.text)).toEqual([
        'Action',
        'Who',
        'Family to visit soon',
        'Visit again soon',
        '',
        'in',
        '',
      ]);
      expect([before?.text, after?.text]).toEqual(['Plan', 'After']);
    });
  });

  it('gives null objects and ItemNotFound', async () => {
    const { Word } = openDocx(plan);
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/parentTableOrNullObject/rowCount');
      const first = paragraphs.getFirst();
      const table = first.parentTableOrNullObject;
      const cell = context.document.body.tables.getFirst().getCellOrNullObject(7, 0);
      table.load('rowCount');
      await context.sync();
      expect([table.isNullObject, cell.isNullObject]).toEqual([true, true]);
      expect(paragraphs.items.map((one) => one.parentTableOrNullObject.isNullObject)).toEqual([
        true,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        true,
      ]);
      const next = first.getNext().parentTableCell;
      next.load('rowIndex,value');
      await context.sync();
      expect([next.rowIndex, next.value]).toEqual([0, 'Action']);
      expect(await codeOf((first.parentTable.load('rowCount'), context.sync()))).toBe('ItemNotFound');
    });
  });

  it('throws what Office.js throws for what was not loaded', async () => {
    const { Word } = openDocx(plan);
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      expect(() => first.text).toThrow(/load/);
      await context.sync();
      expect(() => first.text).toThrow(/load/);
    });
  });

  it('gives content controls, properties and the selection', async () => {
    const control =
      '<w:sdt><w:sdtPr><w:alias w:val="Lead"/><w:tag w:val="who"/><w:id w:val="5"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Choose</w:t></w:r></w:sdtContent></w:sdt>';
    const { Word, host } = openDocx(`<w:p>${control}<w:r><w:t xml:space="preserve"> leads</w:t></w:r></w:p>`);
    const selected: string[] = [];
    host.onSelected(({ text }) => selected.push(text));
    await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('items/title,items/tag,items/text,items/placeholderText,items/id,items/type');
      const { customProperties } = context.document.properties;
      customProperties.add('Reviewed', 'yes');
      const property = customProperties.getItemOrNullObject('reviewed');
      property.load('value,type');
      const missing = customProperties.getItemOrNullObject('none');
      context.document.body.search('leads').getFirst().select();
      const selection = context.document.getSelection();
      selection.load('text');
      await context.sync();
      expect(contentControls.items.map((one) => one.toJSON())).toEqual([
        expect.objectContaining({
          id: 5,
          title: 'Lead',
          tag: 'who',
          text: 'Choose',
          placeholderText: 'Choose',
          type: 'PlainText',
        }),
      ]);
      expect([property.value, property.type, missing.isNullObject]).toEqual(['yes', 'String', true]);
      expect(selection.text).toBe('leads');
    });
    expect(selected).toEqual(['leads']);
    expect(host.selection).toMatchObject({ firstParagraph: 0, lastParagraph: 0, start: 7, end: 12 });
  });

  it('throws over a cell that is merged vertically, as Word does', async () => {
    const merged = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>';
    const { Word } = openDocx(
      table(
        [`${merged}${paragraph('a')}`, paragraph('b')],
        [`<w:tcPr><w:vMerge/></w:tcPr>${paragraph('')}`, paragraph('c')],
      ),
    );
    await Word.run(async (context) => {
      const table = context.document.body.tables.getFirst();
      table.load('isUniform,values');
      await context.sync();
      expect([table.isUniform, table.values]).toEqual([
        false,
        [
          ['a', 'b'],
          ['', 'c'],
        ],
      ]);
      const cells = table.rows.getFirst().cells;
      cells.load('items/cellIndex');
      expect(await codeOf(context.sync())).toBe('GeneralException');
    });
  });
});

describe('commenting', () => {
  it('attaches, reads, answers, resolves and deletes', async () => {
    const { Word, host } = openDocx(plan);
    let changes = 0;
    host.onChanged(() => (changes += 1));
    await Word.run(async (context) => {
      const hits = context.document.body.search('soon');
      hits.load('items/text');
      await context.sync();
      for (const hit of hits.items) hit.insertComment(`On ${hit.text}\nsecond line`);
      await context.sync();
      const comments = context.document.body.getComments();
      comments.load('items/id,items/content,items/authorName,items/creationDate,items/resolved');
      await context.sync();
      expect(
        comments.items.map((one) => [one.content, one.authorName, one.creationDate.toISOString()]),
      ).toEqual(Array(2).fill(['On soon\nsecond line', 'A. Tester', '2026-11-22T09:30:00.000Z']));
      expect(new Set(comments.items.map(({ id }) => id)).size).toBe(2);
      const [first, second] = comments.items;
      first?.reply('Yes');
      if (first !== undefined) first.resolved = true;
      second?.delete();
      const left = context.document.body.getComments();
      left.load('items/content,items/resolved,items/replies/items/content,items/replies/items/authorName');
      const range = left.getFirst().getRange();
      range.load('text');
      const parent = range.parentTableCellOrNullObject;
      parent.load('rowIndex');
      await context.sync();
      expect(
        left.items.map((one) => [one.resolved, one.replies.items.map((reply) => reply.content)]),
      ).toEqual([[true, ['Yes']]]);
      expect([range.text, parent.rowIndex]).toEqual(['soon', 1]);
      expect(await codeOf((second?.load('content'), context.sync()))).toBe('ItemNotFound');
    });
    expect(changes).toBe(2);
  });

  it('gives only the comments on the words asked about', async () => {
    const { Word } = openDocx(paragraph('one two') + paragraph('') + paragraph('three'));
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items');
      await context.sync();
      for (const one of paragraphs.items) one.getRange().insertComment('Note');
      paragraphs.items[0]?.search('two').getFirst().insertComment('Two');
      const of = paragraphs.items.map((one) => one.getComments());
      const one = paragraphs.items[0]?.search('one').getFirst().getComments();
      for (const comments of [...of, one]) comments?.load('items/content');
      await context.sync();
      expect(of.map((comments) => comments.items.map(({ content }) => content))).toEqual([
        ['Note', 'Two'],
        ['Note'],
        ['Note'],
      ]);
      expect(one?.items.map(({ content }) => content)).toEqual(['Note']);
    });
  });
});

describe('editing', () => {
  it('tracks when told to, and gives the reviewed text', async () => {
    const { Word } = openDocx(paragraph('Visit soon, very soon'));
    await Word.run(async (context) => {
      const { document } = context;
      document.load('changeTrackingMode');
      await context.sync();
      expect(document.changeTrackingMode).toBe('Off');
      document.changeTrackingMode = 'TrackAll';
      const inserted = document.body.search('soon').getFirst().insertText('by 1 May', 'Replace');
      inserted.load('text');
      document.changeTrackingMode = 'Off';
      const first = document.body.paragraphs.getFirst();
      const current = first.getReviewedText('Current');
      const original = first.getReviewedText('Original');
      first.load('text');
      await context.sync();
      expect(inserted.text).toBe('by 1 May');
      expect(current.value).toBe('Visit by 1 May, very soon');
      expect(original.value).toBe('Visit soon, very soon');
      expect(first.text).toBe('Visit soonby 1 May, very soon');
    });
  });

  it('keeps ranges right while the text changes, and loses those that are gone', async () => {
    const { Word } = openDocx(paragraph('one two') + paragraph('three'));
    await Word.run(async (context) => {
      const { body } = context.document;
      const two = body.search('two').getFirst();
      const three = body.search('three').getFirst();
      const last = body.paragraphs.getFirst();
      body.search('one').getFirst().insertText('number 1', 'Replace');
      body.paragraphs.getFirst().insertParagraph('between', 'After');
      two.load('text');
      const both = two.expandTo(three);
      both.load('text');
      const where = two.compareLocationWith(three);
      await context.sync();
      expect([two.text, both.text, where.value]).toEqual(['two', 'two\nbetween\nthree', 'Before']);
      last.delete();
      two.load('text');
      expect(await codeOf(context.sync())).toBe('ItemNotFound');
    });
  });
});

describe('what Word refuses', () => {
  const protection = (edit: string, enforcement = '1') =>
    `<w:documentProtection w:edit="${edit}" w:enforcement="${enforcement}"/>`;
  it.each([
    ['readOnly', 'AccessDenied', 'AccessDenied'],
    ['forms', 'AccessDenied', 'AccessDenied'],
    ['comments', 'no error', 'AccessDenied'],
    ['trackedChanges', 'no error', 'no error'],
  ])('protected for %s: a comment gives %s, an edit %s', async (edit, comment, change) => {
    const { Word } = openDocx(paragraph('Words'), { settings: protection(edit) });
    expect(
      await codeOf(
        Word.run(async (context) => {
          context.document.body.getRange().insertComment('Note');
          await context.sync();
        }),
      ),
    ).toBe(comment);
    expect(
      await codeOf(
        Word.run(async (context) => {
          context.document.body.insertText('x', 'End');
          await context.sync();
        }),
      ),
    ).toBe(change);
  });

  it('takes a protection that is not enforced for none', async () => {
    const { Word } = openDocx(paragraph('Words'), { settings: protection('readOnly', '0') });
    await Word.run(async (context) => {
      context.document.body.getRange().insertComment('Note');
      await context.sync();
    });
  });

  it('does everything before the call that fails, and nothing after it', async () => {
    const { Word, host } = openDocx(paragraph('one two'));
    await Word.run(async (context) => {
      const { body } = context.document;
      body.search('one').getFirst().insertComment('first');
      body.search('');
      body.search('two').getFirst().insertComment('second');
      expect(await codeOf(context.sync())).toBe('InvalidArgument');
      const comments = body.getComments();
      comments.load('items/content');
      await context.sync();
      expect(comments.items.map(({ content }) => content)).toEqual(['first']);
    });
    expect(host.roundTrips).toBeGreaterThanOrEqual(2);
  });

  it('fails loudly, by name, over a call that the stand-in does not know', async () => {
    const { Word } = openDocx(paragraph('Words'));
    const message = async (call: (context: Word.RequestContext) => void) =>
      Word.run(async (context) => {
        call(context);
        await context.sync();
      }).then(
        () => 'no error',
        (error: { code: string; message: string }) => `${error.code}: ${error.message}`,
      );
    const unknown = (name: string) => `ApiNotFound: This stand-in for Word does not know ${name}.`;
    expect(await message(({ document }) => document.body.insertBreak('Page', 'End'))).toBe(
      unknown('Body.InsertBreak'),
    );
    expect(await message(({ document }) => document.sections.load('items'))).toBe(
      unknown('Document.Sections'),
    );
    expect(
      await message(({ document }) => (document.body.paragraphs.getFirst().alignment = 'Centered')),
    ).toBe(unknown('Paragraph.Alignment'));
    expect(await message(({ document }) => document.body.lists.load('items'))).toBe(unknown('Body.Lists'));
  });
});

describe('faults', () => {
  const none: FaultPlan = {
    commentsNotAllowed: false,
    readingCommentsDenied: false,
    ooxmlFails: false,
    failsAfterWriting: false,
    commentMarksInText: false,
    extraParagraphs: 0,
  };
  const faults: { -readonly [Fault in keyof FaultPlan]: FaultPlan[Fault] } = { ...none };
  const office = openInNode(docx(paragraph('Words') + paragraph('more')), { faults });
  const { Word } = office;
  afterAll(() => office.close());
  const comment = () =>
    codeOf(
      Word.run(async (context) => {
        context.document.body.getRange().insertComment('Note');
        await context.sync();
      }),
    );
  const contents = () =>
    Word.run(async (context) => {
      const comments = context.document.body.getComments();
      comments.load('items/content');
      await context.sync();
      return comments.items.length;
    });
  beforeEach(() => {
    Object.assign(faults, none);
  });

  it('come and go while the document is open', async () => {
    faults.commentsNotAllowed = true;
    expect([await comment(), await contents()]).toEqual(['NotAllowed', 0]);
    delete faults.commentsNotAllowed;
    faults.failsAfterWriting = true;
    expect([await comment(), await contents()]).toEqual(['GeneralException', 1]);
    faults.readingCommentsDenied = true;
    expect(await codeOf(contents())).toBe('AccessDenied');
    faults.readingCommentsDenied = false;
    expect(await contents()).toBe(1);
  });

  it('change what is read', async () => {
    faults.commentMarksInText = true;
    const read = () =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load('items/text');
        await context.sync();
        return paragraphs.items.map(({ text }) => text);
      });
    expect(await read()).toEqual(['Words', 'more\u0005']);
    faults.commentMarksInText = false;
    faults.extraParagraphs = 1;
    expect(await read()).toEqual(['', 'Words', 'more']);
    faults.extraParagraphs = -1;
    expect(await read()).toEqual(['more']);
    faults.ooxmlFails = true;
    expect(
      await codeOf(
        Word.run(async (context) => {
          context.document.body.getOoxml();
          await context.sync();
        }),
      ),
    ).toBe('GeneralException');
  });
});

describe('several documents', () => {
  it('are open at the same time and do not meet', async () => {
    const one = openDocx(paragraph('first'));
    const other = openDocx(paragraph('second'));
    const read = ({ Word }: OfficeInNode) =>
      Word.run(async (context) => {
        const { body } = context.document;
        body.load('text');
        await context.sync();
        body.getRange().insertComment(body.text);
        const comments = body.getComments();
        comments.load('items/content');
        await context.sync();
        return comments.items.map(({ content }) => content);
      });
    expect(await Promise.all([read(one), read(other)])).toEqual([['first'], ['second']]);
  });

  it('keep their settings, as Office’s common API does', async () => {
    const one = openDocx(paragraph('first'));
    one.settings.set('key', 'value');
    await new Promise<void>((resolve) => one.settings.saveAsync(() => resolve()));
    const again = openInNode(one.host.save());
    open.push(again);
    expect([again.settings.get('key'), again.settings.get('other')]).toEqual(['value', null]);
    expect(again.isSetSupported('WordApi', '1.4')).toBe(true);
    expect(again.isSetSupported('WordApi', '1.6')).toBe(false);
    expect(again.isSetSupported('WordApiDesktop', '1.1')).toBe(false);
  });
});
