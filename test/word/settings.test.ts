import { commonSettings } from '../../src/word/settings';

function officeSettings(error: { name: string; message: string } | null = null) {
  const kept = new Map<string, unknown>();
  let saved = 0;
  const settings = {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, value: unknown) => kept.set(key, value),
    remove: (key: string) => kept.delete(key),
    saveAsync: (done: (result: { error: typeof error }) => void) => {
      saved += 1;
      done({ error });
    },
  };
  return { settings, kept, saved: () => saved };
}

describe("settings in Office's common API", () => {
  it('are saved with each change', async () => {
    const { settings, kept, saved } = officeSettings();
    const port = commonSettings(settings);
    expect(await port.read('key')).toBeNull();
    await port.write('key', 'text');
    expect(await port.read('key')).toBe('text');
    await port.write('key', null);
    expect(kept.size).toBe(0);
    expect(saved()).toBe(2);
  });

  it('are not texts where another version of the add-in kept something else', async () => {
    const { settings, kept } = officeSettings();
    kept.set('key', { old: true });
    expect(await commonSettings(settings).read('key')).toBeNull();
  });

  it('tell where Office could not save', async () => {
    const { settings } = officeSettings({ name: 'SaveFailed', message: 'Read only' });
    await expect(commonSettings(settings).write('key', 'text')).rejects.toMatchObject({
      kind: 'failed',
      detail: 'SaveFailed: Read only',
    });
  });
});
