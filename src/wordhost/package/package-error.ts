/** Why a file could not be opened as a Word document. */
export type PackageErrorKind =
  /** No Word document at all: another kind of file, or an empty one. */
  | 'not-a-document'
  /** A document of Word 97 to 2003 (.doc). */
  | 'old-format'
  /** Locked with a password. */
  | 'encrypted'
  /** The file breaks off or does not fit together. */
  | 'damaged'
  /** One of its XML parts is not well-formed. */
  | 'malformed'
  /** It names files outside itself or brings definitions of its own: nothing a Word document does. */
  | 'unsafe'
  /** It unpacks to far more than any document. */
  | 'too-large';

/** A file that cannot be opened. The message is one plain sentence for the person who opened it. */
export class PackageError extends Error {
  override readonly name = 'PackageError';

  constructor(
    readonly kind: PackageErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
