import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { checksumsName, type Checksums } from './manifest.js';

/** An archive that is being written. */
export interface ArchiveWriter {
  /** Adds a piece that is in memory. */
  add(name: string, content: Buffer): Promise<void>;
  /** Adds a file of the disk, read as it is written. */
  addFile(name: string, path: string): Promise<void>;
  /** Ends the archive with its checksums and gives it its name; answers its size. */
  finish(): Promise<number>;
  /** Takes away what has been written. */
  abandon(): Promise<void>;
}

/** Begins an archive. It has its name only once it is whole. */
export function createArchive(path: string): ArchiveWriter {
  const unfinished = `${path}.unfinished`;
  const tar = pack();
  const target = createWriteStream(unfinished, { mode: 0o600, flush: true });
  const written = pipeline(tar, createGzip(), target);
  const failed = written.then(() => new Promise<never>(() => undefined));
  // Whoever writes next is told of it; until then it is nobody's.
  failed.catch(() => undefined);
  const checksums: Checksums = {};

  const write = async (name: string, bytes: number, content: AsyncIterable<Buffer> | Buffer[]) => {
    const entry = tar.entry({ name, size: bytes, mode: 0o600 });
    const sum = createHash('sha256');
    const finished = Promise.race([once(entry, 'finish'), failed]);
    // It is waited for below; a failure before that is the same one.
    finished.catch(() => undefined);
    for await (const piece of content) {
      sum.update(piece);
      if (!entry.write(piece)) await Promise.race([once(entry, 'drain'), failed]);
    }
    entry.end(undefined);
    await finished;
    checksums[name] = { bytes, sha256: sum.digest('hex') };
  };

  return {
    add: (name, content) => write(name, content.length, [content]),
    addFile: async (name, file) => {
      const { size } = await stat(file);
      await write(name, size, createReadStream(file, { end: Math.max(size - 1, 0) }));
    },
    finish: async () => {
      const list = Buffer.from(JSON.stringify(checksums));
      await write(checksumsName, list.length, [list]);
      tar.finalize();
      await written;
      const { size } = await stat(unfinished);
      await rename(unfinished, path);
      return size;
    },
    abandon: async () => {
      tar.destroy(new Error('The archive was abandoned'));
      await written.catch(() => undefined);
      await rm(unfinished, { force: true });
    },
  };
}
