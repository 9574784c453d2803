import { strToU8, zipSync } from 'fflate';
import { readZip } from '../../../src/wordhost/package/read-zip';

function zip(files: Record<string, Uint8Array>): Uint8Array {
  return zipSync(files);
}

/** Writes a number into every directory entry of an archive. */
function inDirectory(archive: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = archive.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true);
  return changed;
}

const kindOf = (bytes: Uint8Array) => {
  try {
    readZip(bytes);
    return 'opened';
  } catch (error) {
    return (error as { kind?: string }).kind ?? `no kind: ${String(error)}`;
  }
};

describe('readZip', () => {
  it('gives the files in the order of the archive, packed or not', () => {
    const files = readZip(
      zipSync({ 'b.xml': strToU8('<b/>'.repeat(50)), 'a/c.bin': [Uint8Array.of(1, 2, 3), { level: 0 }] }),
    );
    expect([...files.keys()]).toEqual(['b.xml', 'a/c.bin']);
    expect([...(files.get('a/c.bin') ?? [])]).toEqual([1, 2, 3]);
    expect(new TextDecoder().decode(files.get('b.xml'))).toBe('<b/>'.repeat(50));
  });

  it('refuses an archive that breaks off anywhere', () => {
    const archive = zip({ 'a.xml': strToU8('some text '.repeat(100)), 'b.xml': strToU8('more') });
    for (let length = 0; length < archive.length; length += 7)
      expect([length, kindOf(archive.subarray(0, length))]).toEqual([length, 'damaged']);
  });

  it('refuses bytes that were changed', () => {
    const archive = zip({ 'a.xml': strToU8('some text '.repeat(100)) });
    const changed = archive.slice();
    const inData = 40;
    changed[inData] = (changed[inData] ?? 0) ^ 0xff;
    expect(kindOf(changed)).toBe('damaged');
  });

  it('refuses names outside the archive', () => {
    for (const name of ['../../etc/passwd', '/etc/passwd', 'word/../../x', 'c:/x', 'word\\..\\..\\x'])
      expect([name, kindOf(zip({ [name]: strToU8('x') }))]).toEqual([name, 'unsafe']);
  });

  it('refuses what promises to unpack to hundreds of megabytes, without unpacking it', () => {
    const archive = inDirectory(zip({ 'word/document.xml': new Uint8Array(1000) }), 24, 300 * 1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    expect(kindOf(archive)).toBe('too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024);
  });

  it('refuses many parts that are too much together', () => {
    const part = new Uint8Array(1000);
    const archive = zip({ a: part, b: part, c: part });
    expect(kindOf(inDirectory(archive, 24, 50 * 1024 * 1024))).not.toBe('too-large');
    expect(kindOf(inDirectory(archive, 24, 90 * 1024 * 1024))).toBe('too-large');
  });

  it('stops unpacking where a part is larger than it promised', () => {
    const lying = inDirectory(zip({ a: new Uint8Array(30 * 1024 * 1024) }), 24, 1000);
    const started = performance.now();
    expect(kindOf(lying)).toBe('too-large');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('refuses a locked archive', () => {
    const archive = zip({ a: strToU8('x') });
    expect(kindOf(inDirectory(archive, 8, 1))).toBe('encrypted');
  });
});
