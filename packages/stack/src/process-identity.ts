import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A process as it is kept in a file: the number alone may belong to somebody else later. */
export const processIdentitySchema = z.object({ pid: z.number().int().positive(), startedAt: z.string() });

/** A process number together with the moment the process began. */
export type ProcessIdentity = z.infer<typeof processIdentitySchema>;

/** The identity of a running process, or null when there is none with this number. */
export function getProcessIdentity(pid: number): ProcessIdentity | null {
  const facts = process.platform === 'linux' ? readProc(pid) : readPs(pid);
  // A zombie has ended; only its parent has not noticed yet.
  return facts && !facts.state.startsWith('Z') ? { pid, startedAt: facts.startedAt } : null;
}

/** Whether exactly this process, not another one with its number, is still running. */
export function isRunning(identity: ProcessIdentity): boolean {
  return getProcessIdentity(identity.pid)?.startedAt === identity.startedAt;
}

/** The command line of a running process, or null when there is none with this number. */
export function getCommandLine(pid: number): string | null {
  if (!getProcessIdentity(pid)) return null;
  if (process.platform !== 'linux') return ps(pid, 'command=');
  return readIfThere(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? null;
}

interface ProcessFacts {
  state: string;
  startedAt: string;
}

function readProc(pid: number): ProcessFacts | null {
  const stat = readIfThere(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The second field is the name in parentheses and may itself hold spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', startedAt: fields[19] ?? '' };
}

function readPs(pid: number): ProcessFacts | null {
  const startedAt = ps(pid, 'lstart=');
  return startedAt ? { state: ps(pid, 'state=') ?? 'Z', startedAt } : null;
}

function ps(pid: number, column: string): string | null {
  try {
    return execFileSync('/bin/ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch (error) {
    // ps answers 1 for a number that no process has; everything else is a fault of the machine.
    if (error instanceof Error && 'status' in error && error.status === 1) return null;
    throw error;
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ESRCH'].includes(String(error.code)))
      return null;
    throw error;
  }
}
