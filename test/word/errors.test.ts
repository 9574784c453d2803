import { DocumentError } from '../../src/document/open-document';
import { throwIfStopped, toDocumentError } from '../../src/word/errors';

describe("Word's errors in our words", () => {
  it.each([
    ['AccessDenied', 'protected'],
    ['NotAllowed', 'protected'],
    ['ItemNotFound', 'moved'],
    ['ApiNotFound', 'not-supported'],
    ['GeneralException', 'failed'],
    ['SomethingNew', 'failed'],
  ])('%s is %s', (code, kind) => {
    const error = toDocumentError(Object.assign(new Error('What Word says'), { code }));
    expect(error).toMatchObject({ kind, detail: `${code}: What Word says` });
  });

  it('takes a call that came too early for a busy Word', () => {
    const error = Object.assign(new Error('Wait until the previous call completes.'), {
      code: 'GeneralException',
    });
    expect(toDocumentError(error).kind).toBe('busy');
  });

  it('keeps the cause, and leaves our own errors as they are', () => {
    const cause = new Error('x');
    expect(toDocumentError(cause).cause).toBe(cause);
    const own = new DocumentError('moved', 'y');
    expect(toDocumentError(own)).toBe(own);
    expect(toDocumentError('text').detail).toBe('text');
  });

  it('stops where the user has stopped', () => {
    expect(() => throwIfStopped(undefined)).not.toThrow();
    expect(() => throwIfStopped(AbortSignal.abort())).toThrow(expect.objectContaining({ kind: 'stopped' }));
  });
});
