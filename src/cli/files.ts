import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { checkFileSize, PackageError } from '../wordhost';
import { UnusableInput } from './unusable-input';

/** Reads a file; throws `UnusableInput` where there is none to read, or far too much. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    // A device may never end.
    if (found.isCharacterDevice() || found.isBlockDevice())
      throw new UnusableInput(`${path} cannot be read: it is no file.`);
    checkFileSize(found.size);
    return await readFile(path);
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    if (error instanceof PackageError) throw new UnusableInput(`${path}: ${error.message}`, { cause: error });
    throw new UnusableInput(`${path} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

/** Throws `UnusableInput` where both paths lead to one file, over a link for instance. */
export async function refuseSameFile(input: string, output: string): Promise<void> {
  const [one, other] = await Promise.all([stat(input), stat(output).catch(() => null)]);
  if (other !== null && one.ino === other.ino && one.dev === other.dev)
    throw new UnusableInput(
      `${output} is the file that is checked: choose another name, so that it stays as it is.`,
    );
}

/** Writes a file whole or not at all; throws `UnusableInput` where it cannot be written. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${String(process.pid)}.unfinished`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new UnusableInput(`${path} cannot be written: ${reasonOf(error)}.`, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it is not allowed',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of its path is no folder',
  EPERM: 'it is not allowed',
  EROFS: 'the disk is read-only',
};

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code === '' ? 'the system gives no reason' : `the system says ${code}`);
}
