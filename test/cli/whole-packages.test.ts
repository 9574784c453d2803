import { checkPlan } from '../../src/cli/check-plan';
import { judgeInHouseStyle } from '../../src/review/judging/judge-in-house-style';
import { createReviewSession, type ReviewSession } from '../../src/review/session/session';
import { awkwardDocuments } from '../documents/awkward-documents';
import {
  bodyOfOthers,
  commentsOfOthers,
  countOurs,
  danglingIn,
  entriesOf,
  unpairedComments,
} from '../documents/package-content';
import { partsOf } from '../wordhost/document-parts';
import { openExample } from '../word/open-example';

const today = { year: 2026, month: 11, day: 22 };
/** The parts that gain an entry with our comments and with what is kept of a review; every other stays byte for byte. */
const gaining = ['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels', 'word/styles.xml'];
const ofComments = ['word/document.xml', 'word/comments.xml'];

function expectNothingLost(before: Uint8Array, after: Uint8Array): void {
  const [old, now] = [partsOf(before), partsOf(after)];
  const kept = Object.keys(old).filter((name) => ![...gaining, ...ofComments].includes(name));
  for (const name of kept) expect([name, now[name]]).toEqual([name, old[name]]);
  for (const name of gaining) {
    const entries = entriesOf(before, name);
    expect([name, ...entriesOf(after, name).slice(0, entries.length)]).toEqual([name, ...entries]);
  }
  expect(commentsOfOthers(after)).toEqual(commentsOfOthers(before));
  expect(bodyOfOthers(after)).toEqual(bodyOfOthers(before));
  expect(unpairedComments(after)).toEqual([]);
  expect(danglingIn(after)).toEqual([]);
}

/** As it was, but for how runs are divided, the styles of comments, and an empty place for what is kept of a review. */
function expectAsBefore(before: Uint8Array, after: Uint8Array): void {
  expectNothingLost(before, after);
  expect(commentsOfOthers(after).length).toBe(entriesOf(after, 'word/comments.xml').length);
  const added = Object.entries(partsOf(after)).filter(([name]) => !(name in partsOf(before)));
  // Word keeps the place of an add-in that was used in a document; nothing may be left in it.
  expect(added.filter(([name]) => !name.startsWith('word/webextensions/'))).toEqual([]);
  expect(added.filter(([, part]) => part.includes('<we:property '))).toEqual([]);
}

/** Opens a document as the pane does. */
function openPane(bytes: Uint8Array) {
  const { document, office } = openExample(bytes);
  const session = createReviewSession(document, (raw, options) =>
    judgeInHouseStyle(raw, { today, ...options }, options.progress, options.signal),
  );
  return { session, office };
}

/** Writes the suggestions of the first findings that have one, and answers how many were written. */
async function applySome(session: ReviewSession, most: number): Promise<number> {
  let applied = 0;
  for (const { id } of session.state.review?.findings ?? []) {
    if (applied === most) break;
    await session.apply({ findings: [id], filled: { [id]: filled } });
    if (session.state.message?.kind === 'applied') applied += session.state.message.applied;
  }
  return applied;
}

const filled = {
  person: 'Asha Khan',
  worker: 'Tim Reed',
  child: 'Amira',
  date: '1 May 2027',
  weeks: '6',
};

describe.each(awkwardDocuments)('a document with %s', (_name, bytes) => {
  it('gets its comments from the command line, loses nothing, and is as it was once they are taken away', async () => {
    const { docx, remark } = await checkPlan('plan.docx', bytes, {
      today,
      houseStyle: null,
      comment: true,
      now: () => new Date('2026-11-22T09:00:00Z'),
    });
    expect(remark ?? 'all').toMatch(/^all$|on the whole paragraph/);
    expect(countOurs(docx)).toBeGreaterThan(0);
    expectNothingLost(bytes, docx);
    const { session, office } = openPane(docx);
    await session.check();
    await session.removeOurComments();
    expect(countOurs(office.host.save())).toBe(0);
    expectAsBefore(bytes, office.host.save());
    office.close();
  });

  it('keeps what is others’ through all that the pane does, and is as it was once that is taken back', async () => {
    const { session, office } = openPane(bytes);
    await session.check();
    await session.commentOnAll();
    expectNothingLost(bytes, office.host.save());
    const applied = await applySome(session, 2);
    expect(applied).toBeGreaterThan(0);
    expectNothingLost(bytes, office.host.save());
    await session.dismiss('finding', session.state.review?.findings.at(-1)?.id ?? '');
    await session.removeOurComments();
    expect(countOurs(office.host.save())).toBe(0);
    expectNothingLost(bytes, office.host.save());
    while (session.state.canUndo) await session.undo();
    for (const { key } of session.state.dismissed) await session.restore(key);
    await session.removeOurComments();
    expectAsBefore(bytes, office.host.save());
    office.close();
  });
});
