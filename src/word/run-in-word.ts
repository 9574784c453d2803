import { toDocumentError } from './errors';
import { createQueue } from './queue';

/** The one function of the `Word` namespace that we need. */
export interface WordNamespace {
  run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T>;
  run<T>(held: OfficeExtension.ClientObject, batch: (context: Word.RequestContext) => Promise<T>): Promise<T>;
}

/**
 * Runs a batch in Word when all earlier ones are done. Fails only with a `DocumentError`. `abandoned` tells a batch that
 * took too long that nobody waits for it any more: it must not write after that. With `held`, an object that an earlier
 * run has put under `trackedObjects`, the batch gets that run's context.
 */
export type RunInWord = <T>(
  batch: (context: Word.RequestContext, abandoned: AbortSignal) => Promise<T>,
  held?: OfficeExtension.ClientObject,
) => Promise<T>;

/** Long enough for a thousand rows on a slow Mac; after it we believe that Word hangs. */
const secondsToWait = 120;

/** Puts `Word.run` behind a queue and gives its errors our names. */
export function createRunInWord(word: WordNamespace): RunInWord {
  const queue = createQueue(secondsToWait);
  return async (batch, held) => {
    try {
      return await queue((abandoned) =>
        held === undefined
          ? word.run((context) => batch(context, abandoned))
          : word.run(held, (context) => batch(context, abandoned)),
      );
    } catch (error) {
      throw toDocumentError(error);
    }
  };
}
