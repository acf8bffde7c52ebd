import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { explainOtherMajor } from './other-major.ts';

const run = promisify(execFile);

/** The name of the role that owns everything. */
export const roleName = 'shoal';

/** What it takes to make a cluster. */
export interface ClusterOptions {
  dataDir: string;
  binaries: Binaries;
  account: Account | null;
  password: string;
  /** False in tests: nothing need survive a power cut. */
  durable: boolean;
}

/** Where the database files of a data folder are. */
export function getClusterDir(dataDir: string): string {
  return join(dataDir, 'postgres');
}

/** Makes sure that there is a cluster which this PostgreSQL can read. */
export async function prepareCluster(options: ClusterOptions): Promise<string> {
  const clusterDir = getClusterDir(options.dataDir);
  if (!existsSync(clusterDir)) {
    await createCluster(options, clusterDir);
    return clusterDir;
  }
  const major = Number(await readFile(join(clusterDir, 'PG_VERSION'), 'utf8'));
  const { dataDir, binaries } = options;
  if (major !== binaries.major)
    throw new Error(explainOtherMajor({ dataDir, clusterDir, found: major, ours: binaries.major }));
  return clusterDir;
}

/** Makes the cluster beside its place and moves it there when it is whole: a kill leaves nothing half made. */
async function createCluster(options: ClusterOptions, clusterDir: string): Promise<void> {
  const { account, binaries, dataDir, durable } = options;
  const unfinished = join(dataDir, '.unfinished-postgres');
  const passwordFile = join(dataDir, '.initdb-password');
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, options.password, { mode: 0o600 });
  if (account)
    await Promise.all([unfinished, passwordFile].map((path) => chown(path, account.uid, account.gid)));
  const env = { LC_ALL: 'C', TZ: 'UTC' };
  try {
    await run(binaries.initdb, getFlags(unfinished, passwordFile, durable), {
      ...account,
      env,
      cwd: dataDir,
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, clusterDir);
}

function getFlags(clusterDir: string, passwordFile: string, durable: boolean): string[] {
  return [
    `--pgdata=${clusterDir}`,
    `--username=${roleName}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    // Without these the database speaks whatever the shell that made it spoke: SQL_ASCII where LANG is unset.
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(durable ? [] : ['--no-sync']),
  ];
}
