import { setTimeout as pause } from 'node:timers/promises';
import { createQueue } from '../../src/word/queue';

describe('the queue of calls to Word', () => {
  it('runs one at a time, in order, and goes on after a failure', async () => {
    const queue = createQueue(5);
    const log: string[] = [];
    const work = (name: string, milliseconds: number) => async () => {
      log.push(`${name} begins`);
      await pause(milliseconds);
      log.push(`${name} ends`);
      if (name === 'second') throw new Error('second failed');
      return name;
    };
    const results = await Promise.allSettled([
      queue(work('first', 20)),
      queue(work('second', 5)),
      queue(work('third', 1)),
    ]);
    expect(log).toEqual([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
      'third begins',
      'third ends',
    ]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('gives a call that never answers up as busy and goes on', async () => {
    const queue = createQueue(0.02);
    const hung = queue(() => new Promise<never>(() => undefined));
    const next = queue(async () => 'next');
    await expect(hung).rejects.toMatchObject({ kind: 'busy' });
    await expect(next).resolves.toBe('next');
  });

  it('tells work that was given up that nobody waits for it, and other work nothing', async () => {
    const queue = createQueue(0.02);
    const signals: AbortSignal[] = [];
    const hung = queue((abandoned) => {
      signals.push(abandoned);
      return new Promise<never>(() => undefined);
    });
    await expect(hung).rejects.toMatchObject({ kind: 'busy' });
    await queue(async (abandoned) => void signals.push(abandoned));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(signals[0]?.reason).toMatchObject({ kind: 'busy' });
  });
});
