import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Problem } from '../content-store/verify/problem.js';

/** Names each file that is not in the media folder, or whose bytes are not those that its address is made of. */
export async function checkFiles(
  dir: string,
  paths: readonly string[],
  visited: (done: number) => void,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [index, path] of paths.entries()) {
    visited(index);
    const message = await findFault(join(dir, path), path.slice(0, 32));
    if (message !== null) problems.push({ kind: 'file', subject: `/media/${path}`, message });
  }
  return problems;
}

async function findFault(path: string, hash: string): Promise<string | null> {
  const sum = createHash('sha256');
  try {
    await pipeline(createReadStream(path), sum);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return 'it is not in the media folder';
    throw error;
  }
  return sum.digest('hex').startsWith(hash) ? null : 'its bytes are not those it had when it was stored';
}
