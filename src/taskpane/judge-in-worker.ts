import type { Judge } from '../review/session';
import type { JudgeAnswer, JudgeRequest } from './judge-messages';

/** The part of a worker that is used here. */
export type JudgeWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

/**
 * A judge that works in a worker of its own. The worker is made for the first judgement and kept for the next ones,
 * as it has the language by then; stopping ends it at once. `options` is asked at each judgement: today may be tomorrow.
 */
export function judgeInWorker(
  createWorker: () => JudgeWorker,
  options: () => JudgeRequest['options'],
): Judge {
  let kept: JudgeWorker | null = null;
  return (raw, { progress, signal }) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const worker = kept ?? createWorker();
      kept = worker;
      const settle = (keep: boolean, outcome: () => void) => {
        signal.removeEventListener('abort', stop);
        if (!keep) {
          worker.terminate();
          kept = null;
        }
        outcome();
      };
      const stop = () => {
        settle(false, () => {
          reject(signal.reason as Error);
        });
      };
      const fail = (reason: string) => {
        settle(false, () => {
          reject(new Error(reason));
        });
      };
      signal.addEventListener('abort', stop);
      worker.onmessage = ({ data }: MessageEvent<JudgeAnswer>) => {
        if (data.kind === 'progress') progress(data.done, data.total);
        else if (data.kind === 'failed') fail(data.reason);
        else
          settle(true, () => {
            resolve(data.review);
          });
      };
      worker.onerror = (event) => {
        fail(event.message);
      };
      worker.onmessageerror = () => {
        fail('The worker’s answer could not be read.');
      };
      const request: JudgeRequest = { raw, options: options() };
      worker.postMessage(request);
    });
}
