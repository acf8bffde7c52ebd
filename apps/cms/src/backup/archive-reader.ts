import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import {
  checksumsName,
  checksumsSchema,
  manifestName,
  manifestSchema,
  type Checksums,
  type Manifest,
} from './manifest.js';

/** One piece of an archive. */
export interface ArchiveEntry {
  name: string;
  bytes: number;
  content: AsyncIterable<Buffer>;
}

/** Thrown when a file is no archive of ours, or not a whole one. */
class BadArchiveError extends Error {
  override readonly name = 'BadArchiveError';
}

/** Reads an archive from its beginning to its end, one entry after another. */
export async function readArchive(
  path: string,
  visit: (entry: ArchiveEntry) => Promise<void>,
): Promise<void> {
  const entries = extract();
  const read = pipeline(createReadStream(path), createGunzip(), entries);
  const visited = (async () => {
    for await (const entry of entries) {
      const { name, size } = entry.header;
      await visit({ name, bytes: size, content: entry as AsyncIterable<Buffer> });
      entry.resume();
    }
  })();
  // The failure of whoever visits comes first: it makes reading fail too.
  const results = await Promise.allSettled([visited, read]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/** Reads a whole archive and compares every checksum; answers what it says of itself. */
export async function checkArchive(
  path: string,
  visited: (bytes: number) => void = () => undefined,
): Promise<{ manifest: Manifest; files: Set<string> }> {
  const found: Checksums = {};
  const kept = new Map<string, Buffer>();
  await readArchive(path, async ({ name, bytes, content }) => {
    const isKept = name === manifestName || name === checksumsName;
    const sum = createHash('sha256');
    const pieces: Buffer[] = [];
    for await (const piece of content) {
      sum.update(piece);
      if (isKept) pieces.push(piece);
    }
    if (isKept) kept.set(name, Buffer.concat(pieces));
    if (name !== checksumsName) found[name] = { bytes, sha256: sum.digest('hex') };
    visited(bytes);
  }).catch((error: unknown) => {
    throw describeUnreadable(path, error);
  });
  compare(path, found, kept.get(checksumsName));
  const manifest = manifestSchema.parse(parse(kept.get(manifestName)));
  return { manifest, files: new Set(Object.keys(found)) };
}

function compare(path: string, found: Checksums, list: Buffer | undefined): void {
  if (!list)
    throw new BadArchiveError(
      `${path} is not whole: its end is missing. Copy it again, or use another backup.`,
    );
  const expected = checksumsSchema.parse(parse(list));
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  const wrong = names.filter((name) => expected[name]?.sha256 !== found[name]?.sha256);
  if (wrong.length > 0) {
    throw new BadArchiveError(
      `${path} is damaged: ${wrong.length} of its parts are not as they were written, the first ${wrong[0]}.`,
    );
  }
}

function describeUnreadable(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) {
    return new BadArchiveError(`${path} is not whole, or is no backup of Shoal.`, { cause: error });
  }
  if (error.code === 'ENOENT') return new BadArchiveError(`There is no file ${path}`);
  if (error.code === 'EACCES' || error.code === 'EISDIR') return error;
  return new BadArchiveError(`${path} is not whole, or is no backup of Shoal: ${error.message}.`, {
    cause: error,
  });
}

const parse = (json: Buffer | undefined): unknown => JSON.parse(json?.toString('utf8') ?? 'null');
