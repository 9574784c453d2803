import { DocumentError } from '../document/open-document';

/**
 * Where texts are kept with the document. A port, because Office.js keeps them in two places: the common API, which
 * every Word has, and `document.settings` of WordApi 1.4, which the npm copy of Office.js lacks.
 */
export interface SettingsPort {
  read(key: string): Promise<string | null>;
  /** `null` takes the text away. */
  write(key: string, value: string | null): Promise<void>;
}

/** What we need of the settings of Office's common API. */
export interface CommonSettings {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  remove(key: string): void;
  saveAsync(done: (result: { error?: { name: string; message: string } | null }) => void): void;
}

/** The settings of Office's common API as a port. */
export function commonSettings(settings: CommonSettings): SettingsPort {
  return {
    async read(key) {
      const value = settings.get(key);
      return typeof value === 'string' ? value : null;
    },
    write(key, value) {
      if (value === null) settings.remove(key);
      else settings.set(key, value);
      return new Promise((resolve, reject) => {
        settings.saveAsync((result) => {
          if (result.error)
            reject(new DocumentError('failed', `${result.error.name}: ${result.error.message}`));
          else resolve();
        });
      });
    },
  };
}
