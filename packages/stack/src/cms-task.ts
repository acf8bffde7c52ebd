import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { buildApps } from './build.ts';
import { runCmsCommand } from './cms-command.ts';
import { getConfiguration } from './configuration.ts';
import { openDatabase } from './database.ts';
import { showProgress } from './progress.ts';
import { createProgressLine } from './progress-line.ts';
import { reportNothing } from './report.ts';
import { AlreadyRunningError, claimDataDir, type Claim } from './running-file.ts';
import { chooseListeners, describeSetup } from './setup.ts';
import { getStackOptions } from './stack-from-configuration.ts';

/** A command of the CMS that an operator may run. */
export interface CmsTask<Answer> {
  name: string;
  title: string;
  answer: z.ZodType<Answer>;
  args?: readonly string[];
}

/** Runs commands of the CMS for one purpose. */
export type RunTask = <Answer>(task: CmsTask<Answer>) => Promise<Answer>;

/** When tasks may run, and how they are ended early. */
export interface CmsTasksOptions {
  /** False: only while the platform does not run. */
  whileRunning?: boolean;
  signal: AbortSignal;
}

/** Runs a command of the CMS, whether the platform is running or not, and leaves it as it was. */
export const runCmsTask = <Answer>(task: CmsTask<Answer>, signal: AbortSignal): Promise<Answer> =>
  withCmsTasks({ signal }, (run) => run(task));

/** Makes the platform ready to run commands of the CMS, one after another, and leaves it as it was. */
export async function withCmsTasks<Result>(
  { whileRunning = true, signal }: CmsTasksOptions,
  work: (run: RunTask) => Promise<Result>,
): Promise<Result> {
  const options = { ...getStackOptions(getConfiguration()), ports: {}, report: console.log };
  const { dataDir } = options;
  await mkdir(join(dataDir, 'logs'), { recursive: true });
  const claim = whileRunning ? await claimUnlessRunning(dataDir) : await claimDataDir(dataDir);
  try {
    if (claim) await build(dataDir, claim, signal);
    const database = await openDatabase(options);
    try {
      const note = claim?.note ?? (() => undefined);
      const listeners = await chooseListeners({ ...options, report: reportNothing });
      const setup = await describeSetup(options, listeners, database.url, note);
      return await work(async ({ name, title, answer, args = [] }) => {
        const { given } = await showProgress({
          given: {
            title,
            run: (say) => runCmsCommand(setup, name, { args, signal, onProgress: createProgressLine(say) }),
          },
        });
        return answer.parse(given);
      });
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
