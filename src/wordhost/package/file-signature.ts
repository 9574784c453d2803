import { PackageError } from './package-error';

/** The beginning of every OLE file: what Word saved before 2007, and what it wraps a locked document in. */
const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Fails with a `PackageError` where the first bytes say that the file is no .docx, telling what it is instead. */
export function checkSignature(bytes: Uint8Array): void {
  if (oleSignature.every((byte, index) => bytes[index] === byte)) {
    // Names in an OLE file are UTF-16.
    const locked = new TextDecoder('utf-16le')
      .decode(bytes.subarray(0, bytes.length & ~1))
      .includes('EncryptedPackage');
    throw locked
      ? new PackageError('encrypted', 'The file is locked with a password. Unlock it in Word first.')
      : new PackageError('old-format', 'This is an old .doc file: open it in Word and save it as .docx.');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new PackageError('not-a-document', 'This is not a Word document: save it as .docx and try again.');
}
