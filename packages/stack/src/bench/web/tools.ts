import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Programs that are measured against or with. */
export interface Tools {
  nginx: string;
  wrk: string;
  /** Keeps programs to one processor each; null: there is none, or only one processor. */
  taskset: string | null;
}

/** Finds the programs; an error says which are missing and how to get them. */
export async function findTools(processors: number, path = process.env['PATH'] ?? ''): Promise<Tools> {
  if (process.platform !== 'linux')
    throw new Error('The front door is measured on Linux only: what a server costs is read from /proc.');
  // A user who is not root has no /usr/sbin in the path, where Debian puts nginx.
  const folders = [...path.split(delimiter), '/usr/sbin'];
  const [nginx, wrk, taskset] = await Promise.all(
    ['nginx', 'wrk', 'taskset'].map((name) => findProgram(name, folders)),
  );
  if (nginx && wrk) return { nginx, wrk, taskset: processors > 1 ? (taskset ?? null) : null };
  const missing = [nginx ? [] : 'nginx', wrk ? [] : 'wrk'].flat();
  throw new Error(
    `The front door is measured beside nginx, with wrk. Missing: ${missing.join(' and ')}. ` +
      `On Debian: apt-get install ${missing.join(' ')}`,
  );
}

async function findProgram(name: string, folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) {
    const path = join(folder, name);
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return undefined;
}
