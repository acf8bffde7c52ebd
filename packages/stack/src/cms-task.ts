import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { buildApps } from './build.ts';
import { runCmsCommand } from './cms-command.ts';
import { getConfiguration } from './configuration.ts';
import { openDatabase } from './database.ts';
import { showProgress } from './progress.ts';
import { reportNothing } from './report.ts';
import { AlreadyRunningError, claimDataDir, type Claim } from './running-file.ts';
import { chooseListeners, describeSetup } from './setup.ts';
import { getStackOptions } from './stack-from-configuration.ts';

/** A command of the CMS that an operator may run at any time. */
export interface CmsTask<Answer> {
  name: string;
  title: string;
  answer: z.ZodType<Answer>;
}

/** Runs a command of the CMS, whether the platform is running or not, and leaves it as it was. */
export async function runCmsTask<Answer>(task: CmsTask<Answer>, signal: AbortSignal): Promise<Answer> {
  const options = { ...getStackOptions(getConfiguration()), ports: {}, report: console.log };
  const { dataDir } = options;
  await mkdir(join(dataDir, 'logs'), { recursive: true });
  const claim = await claimUnlessRunning(dataDir);
  try {
    if (claim) await build(dataDir, claim, signal);
    const database = await openDatabase(options);
    try {
      const note = claim?.note ?? (() => undefined);
      const listeners = await chooseListeners({ ...options, report: reportNothing });
      const setup = await describeSetup(options, listeners, database.url, note);
      const run = (): Promise<unknown> => runCmsCommand(setup, task.name, { signal });
      const { answer } = await showProgress({ answer: { title: task.title, run } });
      return task.answer.parse(answer);
    } finally {
      if (claim) await database.stop();
    }
  } finally {
    claim?.release();
  }
}

async function claimUnlessRunning(dataDir: string): Promise<Claim | null> {
  try {
    return await claimDataDir(dataDir);
  } catch (error) {
    if (error instanceof AlreadyRunningError) return null;
    throw error;
  }
}

async function build(dataDir: string, { note }: Claim, signal: AbortSignal): Promise<void> {
  const logDir = join(dataDir, 'logs');
  await showProgress({ built: { title: 'Build', run: (say) => buildApps({ logDir, say, note, signal }) } });
}
