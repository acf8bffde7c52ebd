import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { getInheritedEnvironment } from './configuration.ts';

const run = promisify(execFile);
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium or Chrome of this machine that runs; undefined when there is none. */
export async function findChromium(): Promise<string | undefined> {
  const folders = (getInheritedEnvironment()['PATH'] ?? '').split(delimiter);
  const found = new Set([...folders, '/usr/bin'].flatMap((dir) => names.map((name) => join(dir, name))));
  for (const path of [...found, ...applications].filter((candidate) => existsSync(candidate))) {
    // Some systems have a placeholder that only says how to install the real one.
    const runs = await run(path, ['--version'], { timeout: 10_000 }).then(
      ({ stdout }) => /Chrom/.test(stdout),
      () => false,
    );
    if (runs) return path;
  }
  return undefined;
}
