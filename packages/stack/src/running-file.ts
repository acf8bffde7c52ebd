import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  getProcessIdentity,
  isRunning,
  processIdentitySchema,
  type ProcessIdentity,
} from './process-identity.ts';
import { stopGroup } from './process-group.ts';

const runningSchema = z.object({
  supervisor: processIdentitySchema,
  children: z.array(processIdentitySchema),
});

type Running = z.infer<typeof runningSchema>;

/** The claim of one process on a data folder. */
export interface Claim {
  /** Notes a process that has to be stopped if we are killed. */
  note: (pid: number) => void;
  release: () => void;
}

/** Thrown when the data folder belongs to a process that is still running. */
export class AlreadyRunningError extends Error {
  override name = 'AlreadyRunningError';
}

/** Claims a data folder for this process; first stops what a killed predecessor left running. */
export async function claimDataDir(dataDir: string): Promise<Claim> {
  const path = join(dataDir, 'running.json');
  const previous = readRunning(path);
  if (previous && isRunning(previous.supervisor)) throw alreadyRunning(previous.supervisor, dataDir);
  await stopLeftovers(dataDir);
  const own: Running = { supervisor: identify(process.pid), children: [] };
  create(path, own, dataDir);
  return {
    note: (pid) => {
      own.children = [...own.children.filter(isRunning), identify(pid)];
      writeFileSync(path, JSON.stringify(own));
    },
    release: () => rmSync(path, { force: true }),
  };
}

/** Stops what a process that claimed this folder started, if it is still running, and ends its claim. */
export async function stopLeftovers(dataDir: string): Promise<void> {
  const path = join(dataDir, 'running.json');
  const previous = readRunning(path);
  if (!previous) return;
  await Promise.all(previous.children.filter(isRunning).map(({ pid }) => stopGroup(pid)));
  rmSync(path, { force: true });
}

function create(path: string, own: Running, dataDir: string): void {
  try {
    writeFileSync(path, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const other = error instanceof Error && 'code' in error && error.code === 'EEXIST' && readRunning(path);
    throw other ? alreadyRunning(other.supervisor, dataDir) : error;
  }
}

/** Who claims a data folder and what they started; null when nobody does. */
export function readRunning(path: string): Running | null {
  try {
    return runningSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new Error(`${path} cannot be read. If Shoal is not running, delete it.`, { cause: error });
  }
}

function identify(pid: number): ProcessIdentity {
  return getProcessIdentity(pid) ?? { pid, startedAt: 'ended' };
}

function alreadyRunning({ pid }: ProcessIdentity, dataDir: string): AlreadyRunningError {
  return new AlreadyRunningError(
    `Shoal is already running in this checkout (process ${pid}, data in ${dataDir}). Stop it first with Ctrl-C or: kill ${pid}`,
  );
}
