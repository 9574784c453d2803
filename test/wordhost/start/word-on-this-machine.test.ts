import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { wordIsInstalled } from '../../../src/wordhost/start/word-on-this-machine';

jest.mock('node:child_process');
jest.mock('node:fs');
const exists = jest.mocked(existsSync);
const run = jest.mocked(execFileSync);

describe('wordIsInstalled', () => {
  it('is false on Linux, which Word does not run on', () => {
    expect(wordIsInstalled('linux')).toBe(false);
  });

  it('finds Word among the applications of a Mac', () => {
    exists.mockReturnValue(false);
    expect(wordIsInstalled('darwin')).toBe(false);
    exists.mockImplementation((path) => path === '/Applications/Microsoft Word.app');
    expect(wordIsInstalled('darwin')).toBe(true);
  });

  it('finds Word in the registry of Windows, installed for everyone or for one user', () => {
    run.mockImplementation((_, args) => {
      if (args?.[1]?.startsWith('HKCU') === true) return '';
      throw new Error('The system was unable to find the specified registry key.');
    });
    expect(wordIsInstalled('win32')).toBe(true);
    run.mockImplementation(() => {
      throw new Error('The system was unable to find the specified registry key.');
    });
    expect(wordIsInstalled('win32')).toBe(false);
  });
});
