import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Watches how much memory a process holds. */
export interface MemoryWatch {
  /** The most that was seen, in MB; ends the watch. */
  stop(): number;
}

const everyMs = 500;

/** Looks at a process twice a second until told to stop. */
export function watchMemory(pid: number): MemoryWatch {
  let most = NaN;
  const look = async (): Promise<void> => {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    const megabytes = Number(stdout.trim()) / 1024;
    most = Number.isNaN(most) ? megabytes : Math.max(most, megabytes);
  };
  const ignoreEnd = (): void => undefined;
  const timer = setInterval(() => void look().catch(ignoreEnd), everyMs);
  // A measurement that failed never stops it.
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}
