import { setTimeout as wait } from 'node:timers/promises';
import { getProcessIdentity, isRunning } from './process-identity.ts';

const patienceMs = 15_000;

/** Asks a process and all it started to stop, and insists after a while. */
export async function stopGroup(pid: number, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  const leader = getProcessIdentity(pid);
  signalGroup(pid, signal);
  const giveUpAt = Date.now() + patienceMs;
  while (leader && isRunning(leader) && Date.now() < giveUpAt) await wait(20);
  // Also when the leader has ended: what it started must not outlive it.
  signalGroup(pid, 'SIGKILL');
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
