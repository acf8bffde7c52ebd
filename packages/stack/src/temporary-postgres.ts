import { chmod, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRoot } from './checkout.ts';
import { startPostgres, type Postgres } from './postgres.ts';
import { getClusterDir } from './postgres/cluster.ts';
import { findPostmaster, stopPostmaster } from './postgres/postmaster.ts';
import { isEnterableByOthers } from './postgres/reach.ts';
import { writePrivateFile } from './private-file.ts';
import { getProcessIdentity, isRunning, processIdentitySchema } from './process-identity.ts';
import { reportNothing, type Report } from './report.ts';

const prefix = 'shoal-postgres-';

/** Starts a PostgreSQL of its own in a temporary folder; stopping it removes everything. */
export async function startTemporaryPostgres(report: Report = reportNothing): Promise<Postgres> {
  const parent = await getParentDir();
  await removeLeftovers(parent);
  const dataDir = await mkdtemp(join(parent, prefix));
  if (isRoot) await chmod(dataDir, 0o711);
  await writePrivateFile(join(dataDir, 'owner.json'), JSON.stringify(getProcessIdentity(process.pid)));
  try {
    const postgres = await startPostgres({ dataDir, durable: false, report });
    return { ...postgres, stop: () => remove(dataDir) };
  } catch (error) {
    await remove(dataDir);
    throw error;
  }
}

async function getParentDir(): Promise<string> {
  const chosen = tmpdir();
  return isRoot && !(await isEnterableByOthers(chosen)) ? '/tmp' : chosen;
}

/** Removes what runs that were killed could not remove themselves. */
async function removeLeftovers(parent: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  for (const dir of names.map((name) => join(parent, name))) {
    if ((await stat(dir)).uid === process.getuid?.() && (await isAbandoned(dir))) await remove(dir);
  }
}

async function isAbandoned(dir: string): Promise<boolean> {
  const text = await readFile(join(dir, 'owner.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  // A run that has just made its folder has not signed it yet.
  if (text === null) return false;
  return !isRunning(processIdentitySchema.parse(JSON.parse(text)));
}

async function remove(dataDir: string): Promise<void> {
  const postmaster = await findPostmaster(getClusterDir(dataDir));
  if (postmaster) await stopPostmaster(postmaster.pid);
  await rm(dataDir, { recursive: true, force: true });
}
