import { strFromU8, unzipSync } from 'fflate';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Cell } from '../documents/build-docx';
import { buildDocx } from '../documents/build-docx';
import { filling } from '../corpus/suggestion-holds';
import { judgeInHouseStyle } from '../../src/review/judging/judge-in-house-style';
import { mendableTogether, previewMend, type Mend } from '../../src/review/mending/mend';
import type { Review } from '../../src/review/review';
import { safeMends } from '../../src/review/mending/safe-mends';
import { createReviewSession, type ReviewSession } from '../../src/review/session/session';
import { openExample, type ExampleDocument } from '../word/open-example';

// A busy machine must not fail these.
jest.setTimeout(240_000);

const today = { year: 2026, month: 11, day: 22 };

const headings: readonly Cell[] = [
  'What are we worried about?',
  'What needs to change?',
  'What will be done?',
  'Who will do it?',
  'By when?',
  'How will we know?',
];

/** Rows as people write them before anyone has checked them. */
const written: readonly (readonly Cell[])[] = [
  [
    'Ellie misses school.',
    'Ellie to attend school more.',
    'School to monitor attendance.',
    'School',
    'Ongoing',
    '',
  ],
  [
    'Ellie has no bedtime routine.',
    'Better sleep.',
    'Mum to put Ellie to bed.',
    'Mum',
    'ASAP',
    'Mum to report',
  ],
  ['Health checks were missed.', 'Ellie to be healthy.', 'Health visitor to visit.', '', '', ''],
  [
    'The home is not clean.',
    'Home conditions to improve.',
    'Family support worker to support Mum.',
    'FSW',
    '12/01/27',
    '',
  ],
  [
    'Dad shouts.',
    'Dad to stop shouting.',
    'Dad to attend a parenting course.',
    'Dad',
    '12 Feb 2027',
    'Course completed',
  ],
];

const rows = Array.from({ length: 20 }, (_, at) => written[at % written.length] ?? []);

const plan = (...planRows: readonly (readonly Cell[])[]) =>
  buildDocx([
    'Child in need plan',
    'Asha Khan (health visitor), Tim Reed (social worker), Ellie Shaw (child), Jo Shaw (mother)',
    'Date of next review: 3 March 2027',
    { rows: [headings, ...planRows] },
  ]);

const sessionOn = ({ document }: ExampleDocument) =>
  createReviewSession(document, (raw, { houseStyle, asked, columns, progress, signal }) =>
    judgeInHouseStyle(raw, { today, houseStyle, asked, columns }, progress, signal),
  );

const open = async (bytes: Uint8Array): Promise<ExampleDocument & { session: ReviewSession }> => {
  const example = openExample(bytes);
  const session = sessionOn(example);
  await session.check();
  return { ...example, session };
};

const reviewOf = ({ state }: ReviewSession): Review => {
  if (state.review === null) throw new Error('Nothing was judged.');
  return state.review;
};

/** The mend of those findings with every blank filled as a person might. */
const filled = (review: Review, ids: readonly string[]): Mend => ({
  findings: ids,
  filled: Object.fromEntries(
    review.findings
      .filter(({ id }) => ids.includes(id))
      .map(({ id, suggestion }) => [
        id,
        suggestion.kind === 'guided'
          ? Object.fromEntries(suggestion.blanks.map((blank) => [blank.name, filling(blank)]))
          : {},
      ]),
  ),
});

const xmlOf = ({ office }: ExampleDocument) =>
  strFromU8(unzipSync(office.host.save())['word/document.xml'] ?? new Uint8Array());

describe('mending a document', () => {
  it('writes what the preview said, closes the finding and its comment, and takes it back', async () => {
    const example = await open(plan(...rows.slice(0, 5)));
    const { session, document } = example;
    await session.commentOnAll();
    const review = reviewOf(session);
    const finding = review.findings.find(({ check }) => check === 'role-not-name');
    expect(finding).toBeDefined();
    const mend = filled(review, [finding?.id ?? '']);
    const preview = previewMend(review, mend);
    expect(preview?.open).toEqual([]);
    await session.apply(mend);
    expect(session.state).toMatchObject({
      phase: 'idle',
      canUndo: true,
      message: { kind: 'applied', applied: 1 },
    });
    expect(reviewOf(session).findings.map(({ id }) => id)).not.toContain(finding?.id);
    expect((await document.read()).paragraphs.map(({ text }) => text).join('\n')).not.toBe('');
    expect(
      reviewOf(session).plan.rows.flatMap(({ cells }) =>
        cells.flatMap(({ statements }) => statements.map(({ text }) => text)),
      ),
    ).toContain(preview?.after);
    await session.undo();
    expect(session.state).toMatchObject({
      canUndo: false,
      message: { kind: 'undone', restored: 1, failed: 0 },
    });
    expect(reviewOf(session).findings.map(({ id }) => id)).toEqual(review.findings.map(({ id }) => id));
    expect(xmlOf(example)).not.toMatch(/<w:(ins|del) /);
  });

  it('takes back one mend after the other, and stops where someone has changed the words since', async () => {
    const example = await open(plan(...rows.slice(0, 5)));
    const { session } = example;
    const first = xmlOf(example);
    const mendNext = async () => {
      const next = reviewOf(session).findings.find(({ check }) => check === 'role-not-name');
      await session.apply(filled(reviewOf(session), [next?.id ?? '']));
      expect(session.state.message).toMatchObject({ kind: 'applied', applied: 1 });
    };
    await mendNext();
    const afterOne = xmlOf(example);
    await mendNext();
    await session.undo();
    expect(xmlOf(example)).toBe(afterOne);
    expect(session.state.canUndo).toBe(true);
    await session.undo();
    expect(xmlOf(example)).toBe(first);
    expect(session.state.canUndo).toBe(false);

    await mendNext();
    await mendNext();
    await example.office.Word.run(async ({ document, sync }) => {
      const changed = document.body.paragraphs;
      changed.load('items/text');
      await sync();
      for (const paragraph of changed.items)
        if (paragraph.text !== '') paragraph.insertText(' Or not.', 'End');
      await sync();
    });
    const changed = xmlOf(example);
    await session.undo();
    expect(session.state).toMatchObject({
      canUndo: false,
      message: { kind: 'undone', restored: 0, failed: 1, reason: 'moved' },
    });
    expect(xmlOf(example)).toBe(changed);
  });

  it('closes the one of two equal rows that was mended, and leaves the other its id', async () => {
    const twin = rows[0] ?? [];
    const { session } = await open(plan(twin, twin));
    const twins = reviewOf(session).findings.filter(({ phrase }) => phrase === 'Ongoing');
    const ids = twins.map(({ id }) => id);
    const [upper, lower] = twins;
    expect(new Set(ids).size).toBe(ids.length);
    expect(upper?.at.row).not.toBe(lower?.at.row);
    await session.apply(filled(reviewOf(session), [upper?.id ?? '']));
    const left = reviewOf(session).findings.filter(({ phrase }) => phrase === 'Ongoing');
    expect(left.map(({ id, at }) => [id, at.row])).toEqual([[lower?.id, lower?.at.row]]);
    await session.check();
    expect(reviewOf(session).findings.map(({ id }) => id)).toContain(lower?.id);
    expect(reviewOf(session).findings.map(({ id }) => id)).not.toContain(upper?.id);
    await session.undo();
    const again = reviewOf(session).findings.filter(({ phrase }) => phrase === 'Ongoing');
    expect(again.map(({ id }) => id)).toEqual(ids);
  });

  it('brings a plan of twenty rows to no errors without touching its text by hand', async () => {
    const example = await open(plan(...rows));
    const { session } = example;
    expect(reviewOf(session).counts.rows).toBe(20);
    const errors = () => reviewOf(session).findings.filter(({ severity }) => severity === 'error');
    for (let left = errors(); left.length > 0; left = errors()) {
      const ids = mendableTogether(reviewOf(session), left[0]?.id ?? '');
      await session.apply(filled(reviewOf(session), ids));
      expect(session.state.message).toMatchObject({ kind: 'applied', failed: 0 });
      expect(errors().length).toBeLessThan(left.length);
    }
    const mended = example.office.host.save();
    mkdirSync('.cache', { recursive: true });
    writeFileSync('.cache/mended-plan.docx', mended);
    expect(strFromU8(unzipSync(mended)['word/document.xml'] ?? new Uint8Array())).toContain('<w:ins ');
  });

  it('writes safe mends in one step, and takes them back in one', async () => {
    const { session } = await open(plan(...rows.slice(0, 5)));
    const mends = safeMends(reviewOf(session));
    expect(mends.map(({ kind, before, after }) => [kind, before, after])).toEqual(
      expect.arrayContaining([
        ['date', '12/01/27', '12/01/2027'],
        ['date', '12 Feb 2027', '12/02/2027'],
      ]),
    );
    const ids = reviewOf(session).findings.map(({ id }) => id);
    await session.applySafe(mends.map(({ key }) => key));
    expect(session.state.message).toMatchObject({ kind: 'applied', applied: mends.length, failed: 0 });
    expect(safeMends(reviewOf(session))).toEqual([]);
    await session.undo();
    expect(reviewOf(session).findings.map(({ id }) => id)).toEqual(ids);
  });
});

describe('leaving findings alone', () => {
  it('holds through small edits and reopening, in hashes alone, until it is brought back', async () => {
    const first = await open(plan(...rows.slice(0, 5)));
    const finding = reviewOf(first.session).findings.find(({ phrase }) => phrase === 'Health visitor');
    const word = reviewOf(first.session).findings.find(({ phrase }) => phrase === 'Ongoing');
    const check = reviewOf(first.session).findings.find(({ severity }) => severity === 'hint');
    const before = reviewOf(first.session).counts;
    await first.session.dismiss('finding', finding?.id ?? '');
    await first.session.dismiss('word', word?.id ?? '');
    await first.session.dismiss('check', (check?.check ?? '') ? (check?.id ?? '') : '');
    expect(first.session.state.dismissed.map(({ kind, phrase }) => [kind, phrase])).toEqual([
      ['finding', 'Health visitor'],
      ['word', 'Ongoing'],
      ['check', ''],
    ]);
    const kept = JSON.stringify(first.office.host.getSettings());
    expect(kept).not.toMatch(/health|visitor|ongoing/i);
    const again = await open(first.office.host.save());
    const shown = reviewOf(again.session).findings.map(({ phrase }) => phrase);
    expect(shown).not.toContain('Health visitor');
    expect(shown).not.toContain('Ongoing');
    expect(reviewOf(again.session).findings.filter((each) => each.check === check?.check)).toEqual([]);
    for (const { key } of again.session.state.dismissed) await again.session.restore(key);
    expect(again.session.state.dismissed).toEqual([]);
    expect(reviewOf(again.session).counts).toEqual(before);
    expect(again.office.host.getSettings()).toEqual({});
  });

  it('holds for one finding about the whole plan too, and for no other', async () => {
    const first = await open(plan(...rows.slice(0, 5)));
    const [left, ...others] = reviewOf(first.session).planFindings;
    expect(others.length).toBeGreaterThan(0);
    await first.session.dismiss('finding', left?.id ?? '');
    expect(reviewOf(first.session).planFindings).toEqual(others);
    expect(first.session.state.dismissed).toMatchObject([
      { kind: 'plan', title: left?.title, phrase: left?.message },
    ]);
    // The check is named; of what it says there are only hashes.
    const settings = JSON.stringify(first.office.host.getSettings()).replace(left?.check ?? '', '');
    for (const word of left?.message.match(/\p{L}{4,}/gu) ?? []) expect(settings).not.toContain(word);
    const again = await open(first.office.host.save());
    expect(reviewOf(again.session).planFindings.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
    await again.session.restore(again.session.state.dismissed[0]?.key ?? '');
    expect(reviewOf(again.session).planFindings).toHaveLength(others.length + 1);
  });
});
