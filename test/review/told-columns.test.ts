import { defaultCheckSettings } from '../../src/checks/check-settings';
import { DocumentError } from '../../src/document/open-document';
import { judgePlan } from '../../src/review/judging/judge-plan';
import type { Judge } from '../../src/review/session/session';
import { createReviewSession } from '../../src/review/session/session';
import { recognisePlan } from '../../src/plan/recognise-plan';
import { today } from '../checks/run-examples';
import { written } from '../plan/written-tables';
import { DocumentInMemory } from './document-in-memory';

const read = written([
  ['Wobble', 'Bits and bobs', 'Folk'],
  ['Jayden is late for school', 'Dave to walk with him soon', 'Dave'],
]);
const judge: Judge = (_, { columns }) =>
  Promise.resolve(
    judgePlan(read, recognisePlan(read, columns), { today, settings: defaultCheckSettings, columns }),
  );

const key = 'PlanCheck.Columns';

describe('a table that was not recognised', () => {
  it('is a plan once the user says what its columns are, now and when the document is opened again', async () => {
    const document = new DocumentInMemory();
    const session = createReviewSession(document, judge);
    await session.check();
    expect(session.state).toMatchObject({ message: { kind: 'no-plan' }, columnsTold: false });
    expect(session.state.review?.unrecognised.map(({ index }) => index)).toEqual([0]);
    await session.tellColumns(0, ['need', 'action', 'who']);
    expect(session.state).toMatchObject({ message: { kind: 'checked' }, columnsTold: true });
    expect(session.state.review?.findings.map(({ check }) => check)).toContain('vague-timescale');
    expect(session.state.review?.unrecognised).toEqual([]);
    const reopened = createReviewSession(document, judge);
    await reopened.check();
    expect(reopened.state.review?.plan.rows).toHaveLength(1);
  });

  it('is kept by a hash and roles, and no word of the document', async () => {
    const document = new DocumentInMemory();
    const session = createReviewSession(document, judge);
    await session.check();
    await session.tellColumns(0, ['need', 'action', 'who']);
    expect(document.settings.get(key)).toMatch(/^\{"[0-9a-z]{1,12}":\["need","action","who"\]\}$/);
  });

  it('is left alone once the user says that it is no plan, until it is to be asked again', async () => {
    const document = new DocumentInMemory();
    const session = createReviewSession(document, judge);
    await session.check();
    await session.tellColumns(0, 'not a plan');
    expect(session.state.review).toMatchObject({ plan: { rows: [] }, unrecognised: [] });
    await session.askAgain();
    expect(session.state.review?.unrecognised).toHaveLength(1);
    expect(session.state.columnsTold).toBe(false);
    expect(document.settings.size).toBe(0);
  });

  it('changes nothing where the answer cannot be kept, and says why', async () => {
    const document = new DocumentInMemory();
    const session = createReviewSession(document, judge);
    await session.check();
    const { review } = session.state;
    document.writeSetting = () => Promise.reject(new DocumentError('protected', ''));
    await session.tellColumns(0, ['need', 'action', 'who']);
    expect(session.state).toMatchObject({ review, message: { kind: 'error', error: 'protected' } });
  });

  it('is read as the user says also where it seemed clear, until it is to be asked again', async () => {
    const clear = written([
      ['Need', 'Outcome', 'Action', 'Who'],
      ['Jayden is late for school', 'Dave to walk with him soon', 'Jayden is on time', 'Dave'],
    ]);
    const session = createReviewSession(new DocumentInMemory(), (_, { columns }) =>
      Promise.resolve(
        judgePlan(clear, recognisePlan(clear, columns), { today, settings: defaultCheckSettings, columns }),
      ),
    );
    await session.check();
    expect(session.state.review?.unrecognised).toEqual([]);
    const roles = () => session.state.review?.plan.tables[0]?.plan?.roles;
    await session.tellColumns(0, ['need', 'action', 'outcome', 'who']);
    expect(roles()).toEqual(['need', 'action', 'outcome', 'who']);
    await session.askAgain();
    expect(roles()).toEqual(['need', 'outcome', 'action', 'who']);
  });

  it('answers a question about no table with a message', async () => {
    const session = createReviewSession(new DocumentInMemory(), judge);
    await session.check();
    await session.tellColumns(7, 'not a plan');
    expect(session.state.message).toEqual({ kind: 'error', error: 'moved' });
  });

  it.each(['not JSON', '[]', '{"a b":["who"]}', '{"abc":["owner"]}', '{"abc":"no"}', '"x"'])(
    'is asked about as ever where what was kept is damaged: %s',
    async (kept) => {
      const document = new DocumentInMemory();
      document.settings.set(key, kept);
      const session = createReviewSession(document, judge);
      await session.check();
      expect(session.state.review?.unrecognised).toHaveLength(1);
      expect(session.state.columnsTold).toBe(false);
    },
  );
});
