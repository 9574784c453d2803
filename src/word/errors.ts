import { DocumentError, type DocumentErrorKind } from '../document/open-document';

/** What Word's error codes mean to us; a code not named here means `failed`. */
const kinds: Readonly<Record<string, DocumentErrorKind>> = {
  AccessDenied: 'protected',
  EditModeAccessDenied: 'protected',
  NotAllowed: 'protected',
  ApiNotAvailable: 'not-supported',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedOperation: 'not-supported',
  InvalidObjectPath: 'moved',
  ItemNotFound: 'moved',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  HostRestartNeeded: 'busy',
  InvalidOrTimedOutSession: 'busy',
  RequestAborted: 'busy',
  SearchDialogIsOpen: 'busy',
  ServiceNotAvailable: 'busy',
  Timeout: 'busy',
};

/** Any failure of a call to Word as a `DocumentError`; one that is already such is handed back as it is. */
export function toDocumentError(error: unknown): DocumentError {
  if (error instanceof DocumentError) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const kind = /previous call complete/i.test(message) ? 'busy' : (kinds[code] ?? 'failed');
  return new DocumentError(kind, code === '' ? message : `${code}: ${message}`, { cause: error });
}

/** Fails as `stopped` where the user has stopped the work. */
export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new DocumentError('stopped', 'Stopped by the user');
}

/** Waits for work that only reads; fails as `stopped` at once when the user stops it, whether or not Word answers. */
export function untilStopped<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new DocumentError('stopped', 'Stopped by the user'));
    signal?.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal?.removeEventListener('abort', stop));
  });
}

/** Word's error code. It is not read by class, because the class of the error depends on the window it comes from. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
