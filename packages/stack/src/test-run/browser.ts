import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkoutDir, isRoot } from '../checkout.ts';
import { findChromium } from '../find-chromium.ts';
import type { Report } from '../report.ts';

const run = promisify(execFile);
const e2eDir = join(checkoutDir, 'packages/e2e');

/** Makes sure that there is a browser to test with: the machine's, else Playwright's, else Debian's. */
export async function prepareBrowser(say: Report, signal: AbortSignal): Promise<void> {
  if (await findChromium()) return;
  say('Downloading Chromium');
  const noDownload = await attempt(() => download(signal));
  if (!noDownload || signal.aborted) return;
  say("Installing the system's Chromium");
  const noPackage = await attempt(() => installPackage(signal));
  if (!noPackage && (await findChromium())) return;
  throw new Error(
    `There is no Chromium on this machine, and none could be installed. Install Chromium or Google Chrome and run "npm test" again.\n\nDownload: ${noDownload.message}\n\nPackage: ${noPackage?.message ?? 'it is installed but does not run'}`,
  );
}

/** Playwright's own download, which counts only if it starts: it may lack libraries of the system. */
async function download(signal: AbortSignal): Promise<void> {
  const options = { cwd: e2eDir, signal, timeout: 300_000 };
  await run('pnpm', ['exec', 'playwright', 'install', 'chromium'], options);
  const tryIt =
    "const { chromium } = await import('@playwright/test'); await (await chromium.launch({ args: ['--no-sandbox'] })).close();";
  await run(process.execPath, ['--input-type=module', '--eval', tryIt], options);
}

async function installPackage(signal: AbortSignal): Promise<void> {
  // Nobody is there to answer a question; `env`, since sudo hands no variables on.
  const apt = [...(isRoot ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const [command = '', ...rest] = [...apt, ...args];
    await run(command, rest, { signal, timeout: 600_000 });
  }
}

async function attempt(action: () => Promise<void>): Promise<Error | null> {
  try {
    await action();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
