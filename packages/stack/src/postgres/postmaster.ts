import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { getCommandLine, getProcessIdentity, isRunning } from '../process-identity.ts';

/** A running PostgreSQL server. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** The server that is running on this cluster, or null. What a server that died left behind is removed. */
export async function findPostmaster(clusterDir: string): Promise<Postmaster | null> {
  const path = join(clusterDir, 'postmaster.pid');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const [pid = NaN, , , port = NaN] = text.split('\n').map(Number);
  // After a crash or a reboot the number in the file may be another program's.
  if (Number.isInteger(pid) && pid > 0 && getCommandLine(pid)?.includes(clusterDir)) return { pid, port };
  await rm(path, { force: true });
  return null;
}

/** Stops the server, letting what it is writing end but not waiting for its clients. */
export async function stopPostmaster(pid: number): Promise<void> {
  const identity = getProcessIdentity(pid);
  if (!identity) return;
  // SIGINT is PostgreSQL's "fast" shutdown; SIGQUIT its "immediate" one, after which it recovers at its next start.
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (isRunning(identity)) process.kill(pid, signal);
    for (let tries = 0; tries < 600; tries += 1) {
      if (!isRunning(identity)) return;
      await wait(25);
    }
  }
  throw new Error(`PostgreSQL (process ${pid}) did not stop within 30 seconds`);
}
