import { faultNames, faultsFromAddress, randomFaults, type FaultPlan } from '../../src/wordhost';
import { openInNode, type OfficeInNode } from '../../src/wordhost/open-in-node';
import { buildDocx } from '../documents/build-docx';

const open: OfficeInNode[] = [];
afterEach(() => {
  for (const office of open.splice(0)) office.close();
});

const blocks = [
  'Plan',
  {
    rows: [
      ['Action', 'Who'],
      ['Ring Mum.', ''],
    ],
  },
  'End',
];

function openWith(faults: FaultPlan): OfficeInNode {
  const office = openInNode(buildDocx(blocks), { faults });
  open.push(office);
  return office;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'no error',
    (error: { code?: string; message?: string }) => `${error.code}: ${error.message}`,
  );
}

function texts({ Word }: OfficeInNode): Promise<readonly string[]> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });
}

describe('the faults that an address asks for', () => {
  it('are those named, all the time', () => {
    const plan = faultsFromAddress(new URLSearchParams('faults=busy,extraParagraphs'));
    expect(faultNames.filter((name) => plan[name])).toEqual(['extraParagraphs', 'busy']);
    expect(faultsFromAddress(new URLSearchParams('plan=x'))).toEqual({});
  });

  it('come by chance, the same for the same seed', () => {
    const course = (query: string) => {
      const plan = faultsFromAddress(new URLSearchParams(query));
      return Array.from({ length: 400 }, () => plan.busy === true);
    };
    const one = course('faults=random&chance=0.25&seed=7');
    expect(course('faults=random&chance=0.25&seed=7')).toEqual(one);
    expect(course('faults=random&chance=0.25&seed=8')).not.toEqual(one);
    const struck = one.filter((strikes) => strikes).length;
    expect(struck).toBeGreaterThan(60);
    expect(struck).toBeLessThan(140);
  });

  it('are refused by name where there is no such fault', () => {
    expect(() => faultsFromAddress(new URLSearchParams('faults=busy,slow'))).toThrow(/“slow”/);
  });
});

describe('a fault', () => {
  it('refuses a batch and does nothing of it', async () => {
    const faults = { busy: true };
    const office = openWith(faults);
    const inserting = office.Word.run(async (context) => {
      context.document.body.insertText('more', 'End');
      await context.sync();
    });
    expect(await codeOf(inserting)).toMatch(/Wait until the previous call completes/);
    faults.busy = false;
    expect((await texts(office)).at(-1)).toBe('End');
  });

  it('counts the marks of rows as paragraphs, on which a comment stands at the end of the row', async () => {
    const office = openWith({ rowMarksCounted: true });
    expect(await texts(office)).toEqual(['Plan', 'Action', 'Who', '', 'Ring Mum.', '', '', 'End']);
    await office.Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items');
      const ofTable = context.document.body.tables.getFirst().getRange().paragraphs;
      ofTable.load('items/text,items/tableNestingLevel');
      await context.sync();
      expect(ofTable.items.map(({ tableNestingLevel }) => tableNestingLevel)).toEqual([1, 1, 1, 1, 1, 1]);
      paragraphs.items[3]?.getRange().insertComment('Note');
      const who = paragraphs.items[2]?.getComments();
      who?.load('items/content');
      await context.sync();
      expect(who?.items.map(({ content }) => content)).toEqual(['Note']);
    });
  });

  it('loses ranges at the next change', async () => {
    const office = openWith({ rangesGoStale: true });
    const inserting = office.Word.run(async (context) => {
      const word = context.document.body.search('Plan').getFirst();
      word.load('text');
      await context.sync();
      context.document.body.search('End').getFirst().insertComment('Note');
      await context.sync();
      word.insertComment('Note');
      await context.sync();
    });
    expect(await codeOf(inserting)).toMatch(/^ItemNotFound/);
  });

  it('keeps a comment from being deleted', async () => {
    const faults = { deletingCommentsFails: true };
    const office = openWith(faults);
    const deleting = () =>
      office.Word.run(async (context) => {
        const comments = context.document.body.getComments();
        comments.load('items');
        await context.sync();
        for (const comment of comments.items) comment.delete();
        await context.sync();
        return comments.items.length;
      });
    await office.Word.run(async (context) => {
      context.document.body.getRange().insertComment('Note');
      await context.sync();
    });
    expect(await codeOf(deleting())).toMatch(/^GeneralException/);
    faults.deletingCommentsFails = false;
    expect(await deleting()).toBe(1);
    expect(await deleting()).toBe(0);
  });

  it('has somebody else write meanwhile', async () => {
    const office = openWith({ editedByAnother: true });
    const before = await texts(office);
    const after = await texts(office);
    expect(before[0]).toBe('Meanwhile somebody else wrote this.');
    expect(after.join('|')).toContain(' (seen)');
  });

  it('of any kind is off where its chance is nothing', async () => {
    expect(await texts(openWith(randomFaults(1, 0)))).toEqual([
      'Plan',
      'Action',
      'Who',
      'Ring Mum.',
      '',
      'End',
    ]);
  });
});
