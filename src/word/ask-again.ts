import { toDocumentError } from './errors';

/** Milliseconds to wait before each further try. */
const pauses = [50, 250, 750];

/**
 * Does what only reads, and does it again where Word says that it is busy with an earlier call, or denies access, which
 * some builds do at random (OfficeDev/office-js issues 1225 and 6907). A denial is believed the second time.
 */
export async function askAgain<T>(read: () => Promise<T>): Promise<T> {
  let denials = 0;
  for (const pause of pauses) {
    try {
      return await read();
    } catch (failure) {
      const { kind, cause } = toDocumentError(failure);
      if (kind === 'protected') denials += 1;
      // A call that never came back has no answer of Word's as its cause, and would hang again.
      const isWorthIt = kind === 'protected' ? denials < 2 : kind === 'busy' && cause !== undefined;
      if (!isWorthIt) throw failure;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return read();
}
