import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const readable = 0o004;
const executable = 0o001;

/** Whether any user of this machine may read and enter or run what stands at this path. */
export async function isReachableByOthers(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  return (mode & readable) !== 0 && (await isEnterableByOthers(path));
}

/** Whether any user of this machine may pass through this path to what is inside. */
export async function isEnterableByOthers(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  if ((mode & executable) === 0) return false;
  return path === dirname(path) || isEnterableByOthers(dirname(path));
}
