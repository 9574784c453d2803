/** Tells whether Word is installed, so that `npm start` can open the add-in in it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** True on Windows or a Mac with Word; everywhere else the stand-in is what there is. */
export function wordIsInstalled(platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'win32') return windowsKnows('HKLM') || windowsKnows('HKCU');
  if (platform !== 'darwin') return false;
  return ['/Applications', join(homedir(), 'Applications')].some((folder) =>
    existsSync(join(folder, 'Microsoft Word.app')),
  );
}

/** True where the registry names the program Word starts from. */
function windowsKnows(hive: string): boolean {
  const key = `${hive}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\Winword.exe`;
  try {
    execFileSync('reg', ['query', key, '/ve'], { stdio: 'ignore' });
    return true;
  } catch {
    // `reg` answers a key that is not there with a failure.
    return false;
  }
}
