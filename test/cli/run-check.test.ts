import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCheck } from '../../src/cli/run-check';
import { headingFingerprint } from '../../src/plan/heading-fingerprint';
import { keepColumnAnswers } from '../../src/review/columns/column-answers';
import { written } from '../plan/written-tables';
import { openExample } from '../word/open-example';
import { buildDocx } from '../documents/build-docx';

const header = ['Need', 'What needs to happen', 'Who', 'By when'];
const plan = {
  rows: [
    header,
    ['Sleep', 'Weigh Ellie at home.', 'Health visitor', '12/01/2027'],
    ['School', 'Asha Khan to walk Ellie to school every day.', '', 'asap'],
  ],
};
const protectedFor = (edit: string) => `<w:documentProtection w:edit="${edit}" w:enforcement="1"/>`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-check-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file into the folder of this test and gives its path. */
function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the command line and gives all that it printed. */
async function run(...texts: readonly string[]) {
  let printed = '';
  let errors = '';
  const code = await runCheck([...texts, '--today', '2026-11-22'], {
    print: (text) => void (printed += text),
    printError: (text) => void (errors += text),
    width: 100,
  });
  return { code, printed, errors };
}

interface Json {
  file: string;
  tables: Record<string, unknown>[];
  findings: { check: string; phrase: string; row: number; column: number; comment: number | null }[];
  plan: unknown[];
  counts: { rows: number; complete: number };
}

function objects(printed: string): Json[] {
  return printed
    .trimEnd()
    .split('\n')
    .map((line): Json => JSON.parse(line));
}

// What the command line loads only when it is needed would count against the first test's five seconds.
beforeAll(async () => {
  await import('../../src/wordhost/open-in-node');
  await import('../../src/review/judging/judge-in-house-style');
}, 60_000);

describe('the command line', () => {
  it('prints one JSON object a file, in the order given', async () => {
    const one = file('one.docx', buildDocx(['Plan', plan]));
    const two = file('two.docx', buildDocx(['A letter', { rows: [['Mum', '']] }]));
    const { code, printed, errors } = await run(one, two, '--json');
    expect([code, errors]).toEqual([0, '']);
    const [first, second] = objects(printed);
    expect(first).toMatchObject({
      file: 'one.docx',
      tables: [
        {
          index: 0,
          parent: null,
          kind: 'plan',
          layout: 'columns',
          headerRows: 1,
          columns: ['need', 'action', 'who', 'when'],
        },
      ],
      counts: { rows: 2 },
    });
    expect(first?.findings).toContainEqual(
      expect.objectContaining({
        row: 1,
        column: 2,
        paragraph: 0,
        start: 0,
        end: 14,
        phrase: 'Health visitor',
      }),
    );
    expect(first?.findings.map(({ comment }) => comment)).toEqual(first?.findings.map(() => null));
    expect(second).toMatchObject({
      file: 'two.docx',
      findings: [],
      plan: [],
      counts: { rows: 0, complete: 0 },
    });
    expect(second?.tables[0]).not.toHaveProperty('columns');
  });

  it('writes the comments where asked, says which finding each carries, and leaves the input alone', async () => {
    const bytes = buildDocx(['Plan', plan]);
    const input = file('plan.docx', bytes);
    const output = join(folder, 'commented.docx');
    const { code, printed } = await run(input, '--json', '--out', output);
    expect(code).toBe(0);
    expect(readFileSync(input)).toEqual(Buffer.from(bytes));
    expect(readdirSync(folder).sort()).toEqual(['commented.docx', 'plan.docx']);
    const { document } = openExample(new Uint8Array(readFileSync(output)));
    const comments = await document.readComments([]);
    const findings = objects(printed)[0]?.findings ?? [];
    expect(comments.length).toBeGreaterThan(0);
    for (const { phrase, comment } of findings) {
      expect(comment).not.toBeNull();
      expect(comments[comment ?? -1]?.text).toMatch(/^Plan check/);
      if (phrase === 'Health visitor') expect(comments[comment ?? -1]?.anchoredText).toBe('Health visitor');
    }
  });

  it('attaches nothing twice, and writes the same document again', async () => {
    const first = join(folder, 'first.docx');
    const second = join(folder, 'second.docx');
    const one = await run(file('plan.docx', buildDocx(['Plan', plan])), '--json', '--out', first);
    const two = await run(first, '--json', '--out', second);
    expect(readFileSync(second)).toEqual(readFileSync(first));
    expect(objects(two.printed)[0]?.findings).toEqual(objects(one.printed)[0]?.findings);
  });

  it('prints a table for people, no wider than the terminal', async () => {
    const { printed } = await run(file('plan.docx', buildDocx(['Plan', plan])));
    expect(printed).toContain('plan.docx');
    expect(printed).toMatch(/^2 +Who +To fix +Health visitor /m);
    expect(printed).toMatch(/\d+ findings; \d of 2 rows complete\.\n$/);
    for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('reads a table as somebody has told of its columns, which the document keeps', async () => {
    const rows = [
      ['Wobble', 'Bits and bobs', 'Folk'],
      ['Jayden is late for school', 'Dave to walk with him soon', 'Dave'],
    ];
    const columns = ['need', 'action', 'who'] as const;
    const { document, office } = openExample(['Plan', { rows }]);
    const untold = file('untold.docx', office.host.save());
    const [table] = written(rows).tables;
    if (table === undefined) throw new Error('no table was written');
    await keepColumnAnswers(document, { [headingFingerprint(table)]: columns });
    const told = file('told.docx', office.host.save());
    const [before, after] = objects((await run(untold, told, '--json')).printed);
    expect(before).toMatchObject({ tables: [{ kind: 'other' }], findings: [] });
    expect(after?.tables).toMatchObject([{ kind: 'plan', layout: 'columns', columns }]);
    expect(after?.findings.map(({ check }) => check)).toContain('vague-timescale');
  });

  it('says where there is no plan table', async () => {
    const { code, printed } = await run(file('letter.docx', buildDocx(['Dear Ann'])));
    expect(code).toBe(0);
    expect(printed).toContain('No plan table was found');
  });

  it.each([['readOnly'], ['forms']])(
    'checks a document protected for %s and says why no comment',
    async (edit) => {
      const input = file('plan.docx', buildDocx(['Plan', plan], { settings: protectedFor(edit) }));
      const output = join(folder, 'out.docx');
      for (const texts of [
        [input, '--json'],
        [input, '--json', '--out', output],
      ]) {
        const { code, printed, errors } = await run(...texts);
        expect(code).toBe(0);
        expect(errors).toBe('plan.docx is protected or marked as final, so no comment was attached.\n');
        const [object] = objects(printed);
        expect(object?.findings.length).toBeGreaterThan(0);
        expect(object?.findings.every(({ comment }) => comment === null)).toBe(true);
      }
      expect(await openExample(new Uint8Array(readFileSync(output))).document.readComments([])).toEqual([]);
    },
  );

  it('attaches comments where only comments are allowed', async () => {
    const input = file('plan.docx', buildDocx(['Plan', plan], { settings: protectedFor('comments') }));
    const { printed, errors } = await run(input, '--json', '--out', join(folder, 'out.docx'));
    expect(errors).toBe('');
    expect(objects(printed)[0]?.findings.every(({ comment }) => comment !== null)).toBe(true);
  });

  it('prints help', async () => {
    const { code, printed } = await run('--help');
    expect([code, printed]).toEqual([0, expect.stringContaining('--out FILE.docx')]);
  });
});

describe('input of no use', () => {
  it.each([
    ['another kind of file', 'not a document'],
    ['an empty file', ''],
    ['a damaged document', buildDocx(['Plan', plan]).slice(0, 900)],
    ['more text than can be checked', buildDocx(['Plan', plan, 'words '.repeat(600_000)])],
    ['an old document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0])],
  ])('%s ends in one sentence and prints and writes nothing', async (_, content) => {
    const good = file('good.docx', buildDocx(['Plan', plan]));
    const bad = file('bad.docx', content);
    const output = join(folder, 'out.docx');
    for (const texts of [
      [bad, '--out', output],
      [good, bad, '--json'],
    ]) {
      const { code, printed, errors } = await run(...texts);
      expect([code, printed]).toEqual([2, '']);
      expect(errors).toMatch(/^.*bad\.docx: [^\n]+\.\n$/);
      expect(errors).not.toContain('    at ');
    }
    expect(readdirSync(folder).sort()).toEqual(['bad.docx', 'good.docx']);
  });

  it('is a file that is not there, a folder, or the input under another name', async () => {
    const good = file('good.docx', buildDocx(['Plan', plan]));
    symlinkSync(good, join(folder, 'link.docx'));
    expect(await run(join(folder, 'none.docx'))).toMatchObject({ code: 2, printed: '' });
    expect(await run(folder)).toMatchObject({ code: 2, errors: expect.stringContaining('it is a folder') });
    expect(await run('/dev/zero')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('it is no file'),
    });
    expect(await run(good, '--out', join(folder, 'link.docx'))).toMatchObject({ code: 2 });
    expect(await run(good, '--out', join(folder, 'none', 'out.docx'))).toMatchObject({
      code: 2,
      printed: '',
    });
    expect(readdirSync(folder).sort()).toEqual(['good.docx', 'link.docx']);
  });

  it('is a file of gigabytes, which is not even read', async () => {
    const large = file('large.docx', '');
    truncateSync(large, 5e9);
    expect(await run(large)).toEqual({
      code: 2,
      printed: '',
      errors: `${large}: The file is too large to be checked: it has more than 192 MB.\n`,
    });
  });

  it('checks in the style of a house', async () => {
    const path = file('plan.docx', buildDocx(['Plan', plan]));
    const style = file('style.json', '\uFEFF{"checks": {"vague-timescale": "off"}}');
    const found = async (...more: readonly string[]) =>
      objects((await run(path, '--json', ...more)).printed)[0]?.findings.map(({ check }) => check);
    expect(await found()).toContain('vague-timescale');
    expect(await found('--house-style', style)).not.toContain('vague-timescale');
  });

  it('names the field of a house style that is of no use, and checks nothing', async () => {
    const path = file('plan.docx', buildDocx(['Plan', plan]));
    const style = file('style.json', '{"limits": {"rows": 3}}');
    expect(await run(path, '--json', '--house-style', style)).toEqual({
      code: 2,
      printed: '',
      errors: 'In the house style, “limits.rows” is no limit.\n',
    });
    const { code, errors } = await run(path, '--house-style', join(folder, 'none.json'));
    expect([code, errors]).toEqual([
      2,
      `${join(folder, 'none.json')} cannot be read: there is no such file or folder.\n`,
    ]);
  });
});
