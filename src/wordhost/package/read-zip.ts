import { Inflate } from 'fflate';
import { PackageError } from './package-error';

/** How much a document may unpack to: in one part, a picture for instance, in one part of text, and altogether. */
const mostMegabytes = { part: 96, text: 32, package: 192 };
const megabyte = 1024 * 1024;
const mostParts = 10_000;
/** How much packed data is unpacked before the size is looked at again: at most a thousand times as much unpacked. */
const stretch = 4 * 1024;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

/**
 * The files of a zip archive in the order of its directory. Fails with a `PackageError`. Memory is bounded by what the
 * directory promises, which is checked first, and the unpacking stops where a file turns out larger than that.
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  checkSizes(entries);
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    checkName(entry.name, files);
    files.set(entry.name, unpack(entry, packedBytes(entry, bytes, view)));
  }
  return files;
}

function readDirectory(bytes: Uint8Array, view: DataView): readonly Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    if (at + 46 + nameLength > end) throw damaged();
    if ((view.getUint16(at + 8, true) & 1) !== 0)
      throw new PackageError('encrypted', 'The file is locked with a password. Unlock it in Word first.');
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, followed only by a remark of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw damaged();
}

function checkSizes(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > mostParts) throw tooLarge(`${mostParts.toLocaleString('en-GB')} parts`);
  for (const { name, size } of entries) {
    const most = /\.(xml|rels)$/i.test(name) ? mostMegabytes.text : mostMegabytes.part;
    if (size > most * megabyte) throw tooLarge(`${most} MB in one part (${name})`);
  }
  if (total > mostMegabytes.package * megabyte) throw tooLarge(`${mostMegabytes.package} MB`);
}

function checkName(name: string, files: ReadonlyMap<string, Uint8Array>): void {
  const steps = name.split(/[/\\]/);
  if (name.includes('\0') || /^([a-z]:|[/\\])/i.test(name) || steps.includes('..'))
    throw new PackageError('unsafe', 'The file cannot be opened safely: it names files outside itself.');
  if (files.has(name)) throw damaged();
}

function packedBytes(entry: Entry, bytes: Uint8Array, view: DataView): Uint8Array {
  const header = entry.headerAt;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) throw damaged();
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.packedSize > bytes.length) throw damaged();
  return bytes.subarray(start, start + entry.packedSize);
}

function unpack(entry: Entry, packed: Uint8Array): Uint8Array {
  const unpacked =
    entry.method === 8 ? inflate(packed, entry.size) : entry.method === 0 ? packed.slice() : null;
  if (unpacked === null || unpacked.length !== entry.size || checksumOf(unpacked) !== entry.checksum)
    throw damaged();
  return unpacked;
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw tooLarge('it says');
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += stretch)
      stream.push(packed.subarray(at, at + stretch), at + stretch >= packed.length);
  } catch (error) {
    throw error instanceof PackageError ? error : damaged(error);
  }
  return unpacked.subarray(0, length);
}

const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) !== 0 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (checksums[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function damaged(cause?: unknown): PackageError {
  return new PackageError('damaged', 'The file is damaged: it breaks off or does not fit together.', {
    cause,
  });
}

function tooLarge(limit: string): PackageError {
  return new PackageError(
    'too-large',
    `The file is too large to be checked: it unpacks to more than ${limit}.`,
  );
}
