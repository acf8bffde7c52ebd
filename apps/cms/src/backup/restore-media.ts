import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ArchiveEntry } from './archive-reader.js';
import { mediaFolder } from './manifest.js';

const mediaName = new RegExp(`^${mediaFolder}/([0-9a-f]{32}/[a-z0-9][a-z0-9-]*\\.[a-z0-9]+)$`);

/** Begins to fill a media folder. One that holds what the archive does not is another installation's: refused. */
export async function createMediaRestorer(dir: string, archived: ReadonlySet<string>) {
  await refuseForeign(dir, archived);
  const written: string[] = [];
  return {
    /** Writes one file; a reader sees all of it or nothing. */
    async take({ name, content }: ArchiveEntry): Promise<void> {
      const path = mediaName.exec(name)?.[1];
      if (path === undefined)
        throw new Error(`The backup holds a file with a name that is none of ours: ${name}`);
      const target = join(dir, path);
      const incoming = `${target}.restoring`;
      await mkdir(dirname(target), { recursive: true });
      written.push(target, incoming);
      await pipeline(Readable.from(content), createWriteStream(incoming, { flush: true }));
      await rename(incoming, target);
    },
    /** Takes away what was written. */
    async undo(): Promise<void> {
      for (const path of written) await rm(path, { force: true });
    },
  };
}

/** What a restore that was killed left is in the archive too, and is written again. */
async function refuseForeign(dir: string, archived: ReadonlySet<string>): Promise<void> {
  const folders = new Set([...archived].flatMap((name) => name.match(/^media\/([0-9a-f]{32})\//)?.[1] ?? []));
  const present = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const foreign = present.filter((name) => name !== 'incoming' && !folders.has(name));
  if (foreign.length === 0) return;
  throw new Error(
    `This installation is not empty: ${dir} holds ${foreign.length} files that are not in the backup. Nothing was changed. Choose an empty folder with MEDIA_DIR.`,
  );
}
