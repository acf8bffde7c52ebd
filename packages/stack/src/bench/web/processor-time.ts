import { readFile } from 'node:fs/promises';

/** Linux counts in hundredths of a second, whatever its own clock does. */
const microsecondsPerTick = 10_000;

/** The processor time that a process has taken so far, its own and the system's for it, in microseconds. */
export async function readProcessorTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name of the program, in brackets, may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [Number(fields[11]), Number(fields[12])];
  return (user + system) * microsecondsPerTick;
}
