import fc from 'fast-check';
import { judgeInHouseStyle } from '../../src/review/judging/judge-in-house-style';
import { safeMends } from '../../src/review/mending/safe-mends';
import { createReviewSession, type ReviewSession } from '../../src/review/session/session';
import { faultNames, randomFaults, type FaultPlan } from '../../src/wordhost';
import { openExample } from './open-example';
import { awkwardDocument, awkwardPlan } from './awkward-plan';
import { ourComments, whatOthersWrote } from './what-others-wrote';

const today = { year: 2026, month: 11, day: 22 };

/** What a person can do in the pane; each takes a number to choose by. */
const commands: Readonly<Record<string, (session: ReviewSession, choice: number) => Promise<void>>> = {
  check: (session) => session.check(),
  comment: (session, choice) => session.comment(findingAt(session, choice)),
  commentOnAll: (session) => session.commentOnAll(),
  commentAndStop: async (session) => {
    const stop = session.subscribe(() => session.state.progress !== null && session.stop());
    await session.commentOnAll();
    stop();
  },
  apply: (session, choice) => {
    const id = findingAt(session, choice);
    return session.apply({ findings: [id], filled: { [id]: filled } });
  },
  applySafe: (session) =>
    session.applySafe(session.state.review ? safeMends(session.state.review).map(({ key }) => key) : []),
  undo: (session) => session.undo(),
  dismiss: (session, choice) => session.dismiss('finding', findingAt(session, choice)),
  show: (session, choice) => session.show(findingAt(session, choice)),
  remove: (session) => session.removeOurComments(),
};

const filled = { person: 'Asha Khan', worker: 'Tim Reed', child: 'Ellie', date: '1 May 2027', weeks: '6' };

function findingAt({ state }: ReviewSession, choice: number): string {
  const findings = state.review?.findings ?? [];
  return findings[choice % Math.max(1, findings.length)]?.id ?? '';
}

const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(commands)), fc.nat(50)), {
  minLength: 1,
  maxLength: 5,
});
const faultCourses = fc.tuple(
  fc.nat(1_000_000),
  fc.constantFrom(0, 0.05, 0.3),
  fc.subarray([...faultNames], { minLength: 1 }),
);

/** Opens the document with faults that can be switched off, for a session as the pane has it. */
function begin(bytes: Uint8Array, faults: FaultPlan) {
  const { document, office } = openExample(bytes, faults);
  const session = createReviewSession(document, (raw, options) =>
    judgeInHouseStyle(raw, { today, ...options }, options.progress, options.signal),
  );
  const withoutFaults = () => faultNames.forEach((name) => Reflect.deleteProperty(faults, name));
  return { session, office, withoutFaults };
}

describe('whatever is asked for, and however Word fails', () => {
  it('nothing of anyone’s is lost, and nothing is written twice', async () => {
    await fc.assert(
      fc.asyncProperty(awkwardPlan, steps, faultCourses, async (body, chosen, [seed, chance, names]) => {
        const bytes = awkwardDocument(body);
        const { session, office, withoutFaults } = begin(bytes, randomFaults(seed, chance, names));
        try {
          await session.check();
          for (const [command, choice] of chosen) await commands[command]?.(session, choice);
          expect(session.state.phase).toBe('idle');
          expect(whatOthersWrote(office.host.save())).toEqual(whatOthersWrote(bytes));
          expect(repeated(ourComments(office.host.save()))).toEqual([]);
          withoutFaults();
          await session.check();
          await session.commentOnAll();
          expect(session.state.message).toMatchObject({ kind: 'commented', failed: 0 });
          const all = ourComments(office.host.save());
          expect(repeated(all)).toEqual([]);
          expect(all.length).toBe(new Set(session.state.commentOf.values()).size);
          await session.removeOurComments();
          expect(ourComments(office.host.save())).toEqual([]);
          expect(whatOthersWrote(office.host.save())).toEqual(whatOthersWrote(bytes));
        } finally {
          office.close();
        }
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
