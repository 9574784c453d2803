/** `npm start` where there is no Word, as typed. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';

const root = join(__dirname, '..', '..');
const running: ChildProcess[] = [];

afterEach(async () => {
  for (const process of running.splice(0)) {
    if (process.exitCode !== null || process.signalCode !== null) continue;
    process.kill('SIGTERM');
    await once(process, 'exit');
  }
});

/** Starts the command, without the browser; `said` grows as it speaks. */
function start(...args: string[]): {
  readonly process: ChildProcess;
  readonly said: { out: string; error: string };
} {
  const script = join(root, 'src', 'wordhost', 'start', 'start.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--stand-in', '--no-browser', ...args], {
    cwd: root,
  });
  running.push(child);
  const said = { out: '', error: '' };
  child.stdout.on('data', (text: Buffer) => (said.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said.error += text.toString()));
  return { process: child, said };
}

async function until(condition: () => boolean, seconds: number): Promise<void> {
  for (let waited = 0; !condition() && waited < seconds * 10; waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('npm start -- --stand-in', () => {
  it('says on one line where to look, and nothing else', async () => {
    const { said, process } = start('--port', '0');
    await until(() => said.out.includes('\n') || process.exitCode !== null, 120);
    expect(said.error).toBe('');
    expect(said.out).toMatch(
      /^Plan check is at https:\/\/localhost:\d+\/\?plan=child-in-need-plan [^\n]*\n$/,
    );
  }, 150_000);

  it('says in one sentence that a port is in use', async () => {
    const other = createServer();
    other.listen(0, 'localhost');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { said, process } = start('--port', String(port));
    await once(process, 'exit');
    other.close();
    expect(process.exitCode).toBe(1);
    expect(said.out).toBe('');
    expect(said.error).toBe(
      `Port ${port} is in use by another program; close that, or choose another with "npm start -- --port ${port + 1}".\n`,
    );
  });

  it('says what it can be asked where it is asked something else', async () => {
    const { said, process } = start('--quickly');
    await once(process, 'exit');
    expect(process.exitCode).toBe(1);
    expect(said.error.split('\n')).toHaveLength(2);
    expect(said.error).toContain('use "npm start"');
  });
});
