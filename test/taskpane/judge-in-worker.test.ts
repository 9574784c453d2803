import type { Review } from '../../src/review/review';
import { HouseStyleError } from '../../src/review/house-style/house-style-error';
import type { JudgeWorker } from '../../src/taskpane/judge-in-worker';
import { judgeInWorker } from '../../src/taskpane/judge-in-worker';
import type { JudgeAnswer } from '../../src/taskpane/judge-messages';
import { answersOf } from '../../src/taskpane/judge-messages';
import { reviewOf } from './review-shown';

/** A worker that does what the test tells it to. */
class WorkerInTest implements JudgeWorker {
  readonly asked: unknown[] = [];
  terminated = false;
  onmessage: JudgeWorker['onmessage'] = null;
  onmessageerror: JudgeWorker['onmessageerror'] = null;
  onerror: JudgeWorker['onerror'] = null;

  postMessage(message: unknown) {
    this.asked.push(structuredClone(message));
  }

  terminate() {
    this.terminated = true;
  }

  answer(answer: JudgeAnswer) {
    this.#call(this.onmessage, new MessageEvent('message', { data: structuredClone(answer) }));
  }

  answerWhole() {
    for (const answer of answersOf(review)) this.answer(answer);
  }

  crash(message: string) {
    this.#call(this.onerror, Object.assign(new Event('error'), { message }));
  }

  #call(listener: unknown, event: Event) {
    if (typeof listener !== 'function') throw new Error('Nobody listens to the worker.');
    Reflect.apply(listener, this, [event]);
  }
}

const raw = { paragraphs: [], tables: [] };
const options = {
  today: { year: 2027, month: 1, day: 11 },
  houseStyle: '{}',
  asked: ['drift'],
  columns: { abc: ['who'] as const },
};
const review: Review = reviewOf([], []);

function start() {
  const workers: WorkerInTest[] = [];
  const progress: [number, number][] = [];
  const judge = judgeInWorker(
    () => {
      const worker = new WorkerInTest();
      workers.push(worker);
      return worker;
    },
    () => options.today,
  );
  const ask = (signal = new AbortController().signal) =>
    judge(raw, {
      houseStyle: options.houseStyle,
      asked: options.asked,
      columns: options.columns,
      progress: (done, total) => progress.push([done, total]),
      signal,
    });
  return { workers, progress, ask };
}

describe('judging in a worker', () => {
  it('makes no worker before it is needed', () => {
    expect(start().workers).toHaveLength(0);
  });

  it('sends the document and the options as plain data, tells the progress and answers the review', async () => {
    const { workers, progress, ask } = start();
    const answer = ask();
    workers[0]!.answer({ kind: 'progress', done: 3, total: 9 });
    workers[0]!.answerWhole();
    await expect(answer).resolves.toEqual(review);
    expect(workers[0]!.asked).toEqual([{ raw, options }]);
    expect(progress).toEqual([[3, 9]]);
  });

  it('keeps the worker for the next judgement', async () => {
    const { workers, ask } = start();
    for (let times = 0; times < 2; times += 1) {
      const answer = ask();
      workers[0]!.answerWhole();
      await answer;
    }
    expect(workers).toHaveLength(1);
    expect(workers[0]!.terminated).toBe(false);
  });

  it('ends the worker at once when stopped, and begins afresh next time', async () => {
    const { workers, ask } = start();
    const stopping = new AbortController();
    const answer = ask(stopping.signal);
    stopping.abort(new Error('Enough.'));
    await expect(answer).rejects.toThrow('Enough.');
    expect(workers[0]!.terminated).toBe(true);
    const next = ask();
    workers[1]!.answerWhole();
    await expect(next).resolves.toEqual(review);
  });

  it('does not begin when already stopped', async () => {
    const { workers, ask } = start();
    await expect(ask(AbortSignal.abort(new Error('Before it began.')))).rejects.toThrow('Before it began.');
    expect(workers).toHaveLength(0);
  });

  it('fails when a part of the review is missing', async () => {
    const { workers, ask } = start();
    const answer = ask();
    for (const part of answersOf(review).filter(({ kind }) => kind !== 'plan')) workers[0]!.answer(part);
    await expect(answer).rejects.toThrow('not whole');
  });

  it('fails when the judgement fails or the worker breaks, and does not keep it', async () => {
    const { workers, ask } = start();
    const failing = ask();
    workers[0]!.answer({ kind: 'failed', reason: 'A check threw.' });
    await expect(failing).rejects.toThrow('A check threw.');
    const breaking = ask();
    workers[1]!.crash('Script error.');
    await expect(breaking).rejects.toThrow('Script error.');
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
  });

  it('hands on in words that the house style is of no use', async () => {
    const { workers, ask } = start();
    const answer = ask();
    workers[0]?.answer({ kind: 'house-style-refused', reason: 'In the house style, “x” is no limit.' });
    await expect(answer).rejects.toEqual(new HouseStyleError('In the house style, “x” is no limit.'));
  });
});
