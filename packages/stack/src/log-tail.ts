import { open } from 'node:fs/promises';

/** Which part of a log to read. */
export interface LogTailOptions {
  /** At most so many lines. */
  lines?: number;
  /** Nothing before this position, where the current run began. */
  from?: number;
}

/** The last lines of a log, however long it is. */
export async function readLogTail(
  path: string,
  { lines = 20, from = 0 }: LogTailOptions = {},
): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const length = Math.max(0, Math.min(size - from, 200 * lines));
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } finally {
    await file.close();
  }
}
