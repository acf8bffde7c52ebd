import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const appDir = join(__dirname, '..');

/** What a command left behind. */
export interface Outcome {
  code: unknown;
  stdout: string;
  stderr: string;
  /** The JSON of the last line of stdout; null where there is none. */
  answer: unknown;
}

/** Starts a compiled command against the CMS of this test file, whose settings are in the environment. */
export function startCompiled(name: string, settings: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [`dist/src/commands/${name}.js`], {
    cwd: appDir,
    // oxlint-disable-next-line no-restricted-properties -- a child is given the settings of this file's CMS
    env: { ...process.env, LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a compiled command to its end. */
export async function runCompiled(name: string, settings: Record<string, string> = {}): Promise<Outcome> {
  const child = startCompiled(name, settings);
  if (!child.stdout || !child.stderr) throw new Error(`${name} has no output to read`);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  const last = stdout.trim().split('\n').at(-1);
  return { code, stdout, stderr, answer: last ? JSON.parse(last) : null };
}
