import { toDocumentError } from './errors';
import { createQueue } from './queue';

/** The one function of the `Word` namespace that we need. */
export interface WordNamespace {
  run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T>;
}

/** Runs a batch in Word when all earlier ones are done. Fails only with a `DocumentError`. */
export type RunInWord = <T>(batch: (context: Word.RequestContext) => Promise<T>) => Promise<T>;

/** Long enough for a thousand rows on a slow Mac; after it we believe that Word hangs. */
const secondsToWait = 120;

/** Puts `Word.run` behind a queue and gives its errors our names. */
export function createRunInWord(word: WordNamespace): RunInWord {
  const queue = createQueue(secondsToWait);
  return async (batch) => {
    try {
      return await queue(() => word.run(batch));
    } catch (error) {
      throw toDocumentError(error);
    }
  };
}
