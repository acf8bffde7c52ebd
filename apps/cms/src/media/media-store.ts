import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Bytes as kept: what they are called by, and how many there are. */
export interface StoredBytes {
  /** First 32 hexadecimal digits of the SHA-256 of the bytes. */
  hash: string;
  /** Address relative to the site: `/media/<hash>/<name>`. */
  url: string;
  /** How many there are. */
  bytes: number;
}

/** The place of a stored file inside the media folder. */
export const mediaPath = (hash: string, name: string) => `${hash}/${name}`;

/** Keeps bytes under an address made from them. The same bytes under the same name are kept once. */
export async function storeBytes(
  dir: string,
  source: NodeJS.ReadableStream,
  name: string,
): Promise<StoredBytes> {
  const incoming = join(dir, 'incoming', randomUUID());
  await mkdir(dirname(incoming), { recursive: true });
  try {
    const { hash, bytes } = await writeAndHash(source, incoming);
    const target = join(dir, mediaPath(hash, name));
    await mkdir(dirname(target), { recursive: true });
    // A rename within one folder tree is atomic: readers see the whole file or none.
    await rename(incoming, target);
    return { hash, bytes, url: `/media/${mediaPath(hash, name)}` };
  } finally {
    await rm(incoming, { force: true });
  }
}

/** Takes bytes away under every name they have. */
export async function deleteBytes(dir: string, hash: string): Promise<void> {
  await rm(join(dir, hash), { recursive: true, force: true });
}

/** The hashes that occur in stored addresses. */
export function listHashes(text: string): string[] {
  return [...new Set([...text.matchAll(/\/media\/([0-9a-f]{32})\//g)].map(([, hash = '']) => hash))];
}

async function writeAndHash(source: NodeJS.ReadableStream, target: string) {
  const sum = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const file = await open(target, 'wx');
  await pipeline(source, measure, file.createWriteStream({ flush: true }));
  return { hash: sum.digest('hex').slice(0, 32), bytes };
}
