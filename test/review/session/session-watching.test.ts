import { defaultCheckSettings } from '../../../src/checks/check-settings';
import { judgePlan } from '../../../src/review/judging/judge-plan';
import { createReviewSession } from '../../../src/review/session/session';
import { examplePlan } from '../../checks/example-plan';
import { today } from '../../checks/run-examples';
import { DocumentInMemory } from '../document-in-memory';
import { findsWord } from '../review-example';

/** A session over a document whose actions can be edited, and how often they were judged. */
function editable(...actions: string[]) {
  const document = new DocumentInMemory();
  const judged: string[][] = [];
  const session = createReviewSession(document, () => {
    judged.push([...actions]);
    const { document: read, plan } = examplePlan(...actions.map((action) => ({ row: { action } })));
    const options = { today, settings: defaultCheckSettings, checks: [findsWord('bad')] };
    return Promise.resolve(judgePlan(read, plan, options));
  });
  const tell = (event: 'moved' | 'changed') => {
    for (const listener of document.listeners) listener(event);
  };
  return { document, session, judged, actions, tell };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('keeping up with the user', () => {
  it('judges again once typing stops, and touches nothing', async () => {
    const { document, session, judged, actions, tell } = editable('bad one', 'good two');
    await session.check();
    await session.commentOnAll();
    const { comments } = document;
    session.watch(true);
    actions[1] = 'bad two';
    document.changed = { sinceRead: true, sinceAsked: true };
    tell('moved');
    await jest.advanceTimersByTimeAsync(700);
    expect(judged).toHaveLength(1);
    document.changed = { sinceRead: true, sinceAsked: false };
    await jest.advanceTimersByTimeAsync(700);
    expect(judged).toHaveLength(2);
    expect(session.state.review?.findings).toHaveLength(2);
    expect(session.state).toMatchObject({ phase: 'idle', live: true, stale: false });
    expect(session.state.commentOf.size).toBe(1);
    expect(document.comments).toBe(comments);
    expect(document.shown).toEqual([]);
    expect(document.edits).toEqual([]);
    session.watch(false);
  });

  it('looks now and then where no Word tells of a change, and no longer once it is switched off', async () => {
    const { document, session, judged } = editable('bad one');
    await session.check();
    session.watch(true);
    await jest.advanceTimersByTimeAsync(1000);
    document.changed = { sinceRead: true, sinceAsked: false };
    await jest.advanceTimersByTimeAsync(4000);
    expect(judged).toHaveLength(2);
    session.watch(false);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(judged).toHaveLength(2);
  });

  it('says that the review is stale where live checking is off', async () => {
    const { document, session, judged, tell } = editable('bad one');
    await session.check();
    document.changed = { sinceRead: true, sinceAsked: false };
    tell('changed');
    await jest.advanceTimersByTimeAsync(700);
    expect(session.state.stale).toBe(true);
    expect(judged).toHaveLength(1);
    await session.check();
    expect(session.state.stale).toBe(false);
  });

  it('follows the cursor from row to row while it is asked to', async () => {
    const { document, session, tell } = editable('bad one', 'good two');
    await session.check();
    session.follow(true);
    document.selection = { first: 2, last: 2 };
    tell('moved');
    await jest.advanceTimersByTimeAsync(200);
    expect(session.state.cursorRow).toBe(1);
    session.follow(false);
    expect(session.state.cursorRow).toBeNull();
    expect(document.shown).toEqual([]);
  });

  it('shows the selected rows alone, and counts what is shown', async () => {
    const { document, session } = editable('bad one', 'bad two');
    document.selection = { first: 2, last: 2 };
    await session.check('selection');
    expect(session.state).toMatchObject({ scope: 'selection', review: { counts: { rows: 1 } } });
    expect(session.state.review?.findings).toHaveLength(1);
    await session.commentOnAll();
    expect(document.comments.map(({ paragraph }) => paragraph)).toEqual([2]);
    await session.check('table');
    expect(session.state.review?.findings).toHaveLength(2);
    expect(document.comments).toHaveLength(1);
    document.selection = null;
    await session.check('selection');
    expect(session.state).toMatchObject({ scope: 'document', message: { kind: 'no-rows-selected' } });
  });
});
