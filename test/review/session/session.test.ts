import { defaultCheckSettings } from '../../../src/checks/check-settings';
import { DocumentError } from '../../../src/document/open-document';
import { judgePlan } from '../../../src/review/judging/judge-plan';
import { defaultHouseStyle, parseHouseStyle } from '../../../src/review/house-style/house-style';
import type { Judge, ReviewSession } from '../../../src/review/session/session';
import { createReviewSession } from '../../../src/review/session/session';
import { examplePlan } from '../../checks/example-plan';
import { today } from '../../checks/run-examples';
import { DocumentInMemory } from '../document-in-memory';
import { emptyOutcome, findsWord } from '../review-example';

/** A judge that judges these actions, whatever the document says. */
const judgeActions =
  (...actions: readonly string[]): Judge =>
  () => {
    const { document, plan } = examplePlan(...actions.map((action) => ({ row: { action } })));
    const review = judgePlan(document, plan, {
      today,
      settings: defaultCheckSettings,
      checks: [findsWord('bad')],
    });
    return Promise.resolve(review);
  };

const sessionOver = (document: DocumentInMemory, ...actions: readonly string[]) =>
  createReviewSession(document, judgeActions(...actions));

describe('a review session', () => {
  it('checks without writing anything', async () => {
    const document = new DocumentInMemory();
    const session = sessionOver(document, 'bad one', 'good one');
    await session.check();
    expect(session.state.review?.findings).toHaveLength(1);
    expect(session.state.message).toEqual({ kind: 'checked', outdated: 0 });
    expect(document.comments).toEqual([]);
    expect(document.settings.size).toBe(0);
  });

  it('keeps the very findings that a later check finds again, so that they need not be drawn again', async () => {
    const session = sessionOver(new DocumentInMemory(), 'bad one', 'bad two');
    await session.check();
    const before = session.state.review?.findings;
    await session.check();
    expect(before).toHaveLength(2);
    expect(session.state.review?.findings[0]).toBe(before?.[0]);
    expect(session.state.review?.findings[1]).toBe(before?.[1]);
  });

  it('attaches one comment a statement, and nothing more the second time', async () => {
    const document = new DocumentInMemory();
    const session = sessionOver(document, 'bad bad one', 'bad two');
    await session.check();
    await session.commentOnAll();
    expect(document.comments).toHaveLength(2);
    expect(session.state.message).toMatchObject({ kind: 'commented', added: 2, failed: 0 });
    const before = document.comments;
    await session.check();
    await session.commentOnAll();
    expect(document.comments).toEqual(before);
    expect(session.state.message).toMatchObject({ kind: 'commented', added: 0 });
    expect(session.state.commentOf.size).toBe(3);
  });

  it('takes the comment of a mended statement away when it checks again, and no other', async () => {
    const document = new DocumentInMemory();
    const first = sessionOver(document, 'bad one', 'bad two');
    await first.check();
    await first.commentOnAll();
    document.addComment({ id: 'hers', text: 'What about school?', paragraph: 1 });
    const again = sessionOver(document, 'mended', 'bad two');
    await again.check();
    expect(document.comments.map(({ text }) => text.split('\n')[1] ?? text)).toEqual([
      '“bad” is here.',
      'What about school?',
    ]);
    expect(again.state.message).toEqual({ kind: 'checked', outdated: 1 });
  });

  it('removes ours alone, and leaves the document as it was', async () => {
    const document = new DocumentInMemory();
    document.addComment({ id: 'hers', text: 'What about school?', paragraph: 1 });
    const before = [...document.comments];
    const session = sessionOver(document, 'bad one', 'bad two');
    await session.check();
    await session.commentOnAll();
    await session.removeOurComments();
    expect(document.comments).toEqual(before);
    expect(document.settings.size).toBe(0);
    expect(session.state.message).toEqual({ kind: 'removed', removed: 2, kept: 0, failed: 0 });
    expect(session.state.commentOf.size).toBe(0);
  });

  it('keeps a comment that someone answered, and says so', async () => {
    const document = new DocumentInMemory();
    const session = sessionOver(document, 'bad one');
    await session.check();
    await session.commentOnAll();
    document.comments = document.comments.map((comment) => ({ ...comment, replies: 1 }));
    await session.removeOurComments();
    expect(document.comments).toHaveLength(1);
    expect(session.state.message).toEqual({ kind: 'removed', removed: 0, kept: 1, failed: 0 });
  });

  it('comments on one finding alone', async () => {
    const document = new DocumentInMemory();
    const session = sessionOver(document, 'bad one', 'bad two');
    await session.check();
    const [, second] = session.state.review?.findings ?? [];
    await session.comment(second?.id ?? '');
    expect(document.comments.map(({ paragraph }) => paragraph)).toEqual([2]);
    expect([...session.state.commentOf.keys()]).toEqual([second?.id]);
  });

  it('tells why a comment could not be attached, and attaches the others', async () => {
    const document = new DocumentInMemory();
    document.closedParagraphs.add(1);
    const session = sessionOver(document, 'bad one', 'bad two');
    await session.check();
    await session.commentOnAll();
    expect(session.state.message).toEqual({
      kind: 'commented',
      added: 1,
      onParagraph: 0,
      failed: 1,
      reason: 'protected',
    });
  });

  it('tells which comments missed their words, and not of empty cells that have none', async () => {
    const document = new DocumentInMemory();
    const attach = document.attachComments.bind(document);
    document.attachComments = async (comments) =>
      (await attach(comments)).map((outcome) =>
        outcome.attached === 'nowhere' ? outcome : { ...outcome, attached: 'paragraph' as const },
      );
    const session = createReviewSession(document, () => {
      const { document: read, plan } = examplePlan({ row: { action: 'bad one', outcome: '' } });
      const checks = [findsWord('bad'), emptyOutcome];
      return Promise.resolve(judgePlan(read, plan, { today, settings: defaultCheckSettings, checks }));
    });
    await session.check();
    await session.commentOnAll();
    expect(session.state.message).toMatchObject({ kind: 'commented', added: 2, onParagraph: 1 });
  });

  it('shows the paragraph of a finding', async () => {
    const document = new DocumentInMemory();
    const session = sessionOver(document, 'good one', 'bad two');
    await session.check();
    await session.show(session.state.review?.findings[0]?.id ?? '');
    expect(document.shown).toEqual([2]);
  });

  it('gives the whole review where Word has no comments', async () => {
    const document = new DocumentInMemory();
    document.canComment = false;
    const session = sessionOver(document, 'bad one');
    await session.check();
    expect(session.state.review?.findings).toHaveLength(1);
    expect(session.state.abilities?.comments).toBe(false);
  });

  it('says that there is no plan', async () => {
    const session = sessionOver(new DocumentInMemory());
    await session.check();
    expect(session.state.message).toEqual({ kind: 'no-plan' });
  });

  it('stops when asked, and can begin again', async () => {
    const document = new DocumentInMemory();
    let judged = 0;
    const session = createReviewSession(document, (raw, options) => {
      judged += 1;
      if (judged === 1) session.stop();
      options.signal.throwIfAborted();
      return judgeActions('bad one')(raw, options);
    });
    await session.check();
    expect(session.state).toMatchObject({ phase: 'idle', message: { kind: 'error', error: 'stopped' } });
    await session.check();
    expect(session.state.message).toMatchObject({ kind: 'checked' });
  });

  it('goes on counting in the reading of the review that stands where a later check is stopped', async () => {
    const document = new DocumentInMemory();
    let judged = 0;
    const session = createReviewSession(document, (raw, options) => {
      judged += 1;
      if (judged === 2) session.stop();
      options.signal.throwIfAborted();
      return judgeActions('bad one')(raw, options);
    });
    await session.check();
    expect(document.countedIn).toEqual([]);
    await session.check();
    expect(document.countedIn).toEqual([document.raw.paragraphs]);
  });

  it('ends every failure as a message', async () => {
    const document = new DocumentInMemory();
    document.read = () => Promise.reject(new DocumentError('busy', 'Wait until the previous call completes'));
    const session = sessionOver(document, 'bad one');
    await session.check();
    expect(session.state.message).toEqual({ kind: 'error', error: 'busy' });
  });

  it('does one thing at a time, and tells each change of state', async () => {
    const document = new DocumentInMemory();
    const session = sessionOver(document, 'bad one');
    const phases: string[] = [];
    session.subscribe(() => phases.push(session.state.phase));
    await Promise.all([session.check(), session.check()]);
    expect(phases.filter((phase) => phase === 'reading').length).toBeGreaterThan(0);
    expect(phases.at(-1)).toBe('idle');
    expect(phases.lastIndexOf('reading')).toBeLessThan(phases.indexOf('checking'));
  });

  it('keeps the ticks of the checklist with the document, by their ids alone, through later checks', async () => {
    const document = new DocumentInMemory();
    const session = sessionOver(document, 'bad one');
    await session.check();
    await session.tick('capacity', true);
    await session.tick('shared', true);
    await session.tick('shared', false);
    expect([...document.settings]).toEqual([['PlanCheck.Checklist', '["capacity"]']]);
    await session.check();
    expect([...session.state.ticked]).toEqual(['capacity']);
    const reopened = sessionOver(document, 'good one');
    await reopened.check();
    expect([...reopened.state.ticked]).toEqual(['capacity']);
    await reopened.tick('capacity', false);
    expect(document.settings.size).toBe(0);
  });

  it('takes a tick back that could not be kept, and says why', async () => {
    const document = new DocumentInMemory();
    document.writeSetting = () => Promise.reject(new DocumentError('protected', ''));
    const session = sessionOver(document, 'bad one');
    await session.check();
    await session.tick('capacity', true);
    expect(session.state.ticked.size).toBe(0);
    expect(session.state.message).toEqual({ kind: 'error', error: 'protected' });
  });

  describe('with a house style', () => {
    const judgeInStyle: Judge = (_, { houseStyle, asked }) => {
      const style = houseStyle === null ? defaultHouseStyle : parseHouseStyle(houseStyle);
      const { document, plan } = examplePlan({ row: { action: 'Ring the dentist soon.' } });
      return Promise.resolve(
        judgePlan(document, plan, { today, settings: style, letters: style.letters, asked }),
      );
    };
    const found = (session: ReviewSession) => session.state.review?.findings.map(({ check }) => check);

    it('keeps it with the document for later checks, until it is taken away', async () => {
      const document = new DocumentInMemory();
      const session = createReviewSession(document, judgeInStyle);
      await session.check();
      expect(session.state.houseStyleKept).toBe(false);
      expect(found(session)).toContain('vague-timescale');
      const style = '{"checks":{"vague-timescale":"off"},"letters":{"t":"time-bound"}}';
      await session.useHouseStyle(style);
      expect(document.settings.get('PlanCheck.HouseStyle')).toBe(style);
      expect(found(session)).not.toContain('vague-timescale');
      const reopened = createReviewSession(document, judgeInStyle);
      await reopened.check();
      expect(reopened.state).toMatchObject({
        houseStyleKept: true,
        review: { letters: { t: 'time-bound' } },
      });
      await reopened.useHouseStyle(null);
      expect(found(reopened)).toContain('vague-timescale');
      expect(reopened.state.houseStyleKept).toBe(false);
      expect(document.settings.size).toBe(0);
    });

    it('changes nothing where it is of no use, and tells which field is wrong', async () => {
      const document = new DocumentInMemory();
      const session = createReviewSession(document, judgeInStyle);
      await session.useHouseStyle('{"checks":{"vague-timescale":"off"}}');
      const { review } = session.state;
      await session.useHouseStyle('{"limits":{"actions":0}}');
      expect(session.state.message).toEqual({
        kind: 'house-style',
        sentence: 'In the house style, “limits.actions” must be 1 or more.',
      });
      expect(session.state).toMatchObject({ review, houseStyleKept: true });
      expect(document.settings.get('PlanCheck.HouseStyle')).toBe('{"checks":{"vague-timescale":"off"}}');
    });

    it('runs what the house runs only when asked for, when asked for', async () => {
      const session = createReviewSession(new DocumentInMemory(), judgeInStyle);
      await session.useHouseStyle('{"checks":{"vague-timescale":"asked"}}');
      expect(found(session)).not.toContain('vague-timescale');
      expect(session.state.review?.asked).toMatchObject([{ check: 'vague-timescale', ran: false }]);
      await session.alsoRun('vague-timescale', true);
      expect(found(session)).toContain('vague-timescale');
      expect(session.state.review?.asked).toMatchObject([{ check: 'vague-timescale', ran: true }]);
      await session.alsoRun('vague-timescale', false);
      expect(found(session)).not.toContain('vague-timescale');
    });
  });
});
