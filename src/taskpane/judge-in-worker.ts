import { HouseStyleError } from '../review/house-style/house-style-error';
import type { Review } from '../review/review';
import type { Judge } from '../review/session/session';
import type { BigPart, JudgeAnswer, JudgeRequest } from './judge-messages';

/** The part of a worker that is used here. */
export type JudgeWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

/**
 * A judge that works in a worker of its own. The worker is made for the first judgement and kept for the next ones,
 * as it has the language by then; stopping ends it at once. `today` is asked at each judgement: it may be tomorrow.
 */
export function judgeInWorker(
  createWorker: () => JudgeWorker,
  today: () => JudgeRequest['options']['today'],
): Judge {
  let kept: JudgeWorker | null = null;
  return async (raw, { progress, signal, ...options }) => {
    signal.throwIfAborted();
    const worker = (kept ??= createWorker());
    try {
      return await ask(worker, { raw, options: { today: today(), ...options } }, progress, signal);
    } catch (error) {
      worker.terminate();
      kept = null;
      throw error;
    }
  };
}

/** One judgement by a worker; rejects with the signal's reason when stopped, or with what went wrong. */
function ask(
  worker: JudgeWorker,
  request: JudgeRequest,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Review> {
  return new Promise((resolve, reject) => {
    let parts: Partial<Pick<Review, BigPart>> = {};
    const fail = (reason: string) => {
      reject(new Error(reason));
    };
    const take = (answer: JudgeAnswer) => {
      switch (answer.kind) {
        case 'progress':
          progress(answer.done, answer.total);
          return;
        case 'document':
          parts = { ...parts, document: answer.document };
          return;
        case 'plan':
          parts = { ...parts, plan: answer.plan };
          return;
        case 'facts':
          parts = { ...parts, facts: answer.facts };
          return;
        case 'findings':
          parts = { ...parts, findings: answer.findings };
          return;
        case 'review': {
          const { document, plan, facts, findings } = parts;
          if (document && plan && facts && findings) {
            resolve({ ...answer.review, document, plan, facts, findings });
          } else fail('The worker’s review was not whole.');
          return;
        }
        case 'house-style-refused':
          reject(new HouseStyleError(answer.reason));
          return;
        case 'failed':
          fail(answer.reason);
      }
    };
    signal.addEventListener(
      'abort',
      () => {
        reject(signal.reason);
      },
      { once: true },
    );
    worker.onmessage = ({ data }: MessageEvent<JudgeAnswer>) => {
      take(data);
    };
    worker.onerror = ({ message }) => {
      fail(message);
    };
    worker.onmessageerror = () => {
      fail('The worker’s answer could not be read.');
    };
    worker.postMessage(request);
  });
}
