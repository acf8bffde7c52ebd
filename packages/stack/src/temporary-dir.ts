import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRoot } from './checkout.ts';
import { getClusterDir } from './postgres/cluster.ts';
import { findPostmaster, stopPostmaster } from './postgres/postmaster.ts';
import { isEnterableByOthers } from './postgres/reach.ts';
import { writePrivateFile } from './private-file.ts';
import { getProcessIdentity, isRunning, processIdentitySchema } from './process-identity.ts';
import { stopLeftovers } from './running-file.ts';

/** Makes a temporary folder of this process, and removes those whose processes were killed. */
export async function makeTemporaryDir(kind: string): Promise<string> {
  const chosen = tmpdir();
  // The user that runs PostgreSQL for root must be able to enter it.
  const parent = isRoot && !(await isEnterableByOthers(chosen)) ? '/tmp' : chosen;
  const prefix = `shoal-${kind}-`;
  await removeAbandoned(parent, prefix);
  const dir = await mkdtemp(join(parent, prefix));
  if (isRoot) await chmod(dir, 0o711);
  await writePrivateFile(join(dir, 'owner.json'), JSON.stringify(getProcessIdentity(process.pid)));
  return dir;
}

/** Stops every platform and every PostgreSQL whose files are in this folder or just below, then removes it. */
export async function removeTemporaryDir(dir: string): Promise<void> {
  const entries = await readdir(dir, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).map((entry) => join(dir, entry.name));
  for (const dataDir of [...below, dir]) {
    await stopLeftovers(dataDir);
    if (!existsSync(getClusterDir(dataDir))) continue;
    const postmaster = await findPostmaster(getClusterDir(dataDir));
    if (postmaster) await stopPostmaster(postmaster.pid);
  }
  await rm(dir, { recursive: true, force: true, maxRetries: 5 });
}

async function removeAbandoned(parent: string, prefix: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  for (const dir of names.map((name) => join(parent, name))) {
    if ((await stat(dir)).uid === process.getuid?.() && (await isAbandoned(dir)))
      await removeTemporaryDir(dir);
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
