import { PackageError } from './package-error';

/** A Word document is a zip archive: this much of one would unpack to more than can be held. */
const mostMegabytes = 192;

/** To be asked before a file of that many bytes is read at all; fails with a `PackageError` where it is too large. */
export function checkFileSize(bytes: number): void {
  if (bytes > mostMegabytes * 1024 * 1024)
    throw new PackageError(
      'too-large',
      `The file is too large to be checked: it has more than ${mostMegabytes} MB.`,
    );
}
