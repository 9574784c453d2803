import { DocumentError } from '../document/open-document';

/** Runs one piece of work at a time, in the order given. Work that gets no more time is told by its signal. */
export type Queue = <T>(work: (abandoned: AbortSignal) => Promise<T>) => Promise<T>;

/**
 * A queue for calls to Word, which takes at most 50 waiting batches and mixes up work that overlaps. A call that gives
 * no answer within `secondsToWait` fails as `busy`, so that one hung call does not hold up all that follow; should it come
 * back to life, its signal tells it that it was given up.
 */
export function createQueue(secondsToWait: number): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(() => withinSeconds(work, secondsToWait));
    last = result.catch(() => undefined);
    return result;
  };
}

async function withinSeconds<T>(work: (abandoned: AbortSignal) => Promise<T>, seconds: number): Promise<T> {
  const giveUp = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new DocumentError('busy', `No answer in ${seconds} seconds`);
      giveUp.abort(error);
      reject(error);
    }, seconds * 1000);
  });
  try {
    return await Promise.race([work(giveUp.signal), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
