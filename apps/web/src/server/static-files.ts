import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { encode, type Coding } from './coding.js';

/** A file whose address changes with its bytes. */
export interface StaticFile {
  readonly contentType: string;
  /** What it is in a coding, read and coded once. */
  read(coding: Coding): Promise<CodedFile>;
}

/** A file in one coding. */
export interface CodedFile {
  bytes: Buffer;
  /** Strong, and of this coding alone. */
  etag: string;
}

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Every file below `folder`, by address below `prefix`. Files of an unknown kind are left out. */
export function listStaticFiles(folder: string, prefix: string): Map<string, StaticFile> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const contentType = contentTypes[path.extname(name)];
    const address = `${prefix}/${name.split(path.sep).join('/')}`;
    return contentType ? [[address, openFile(path.join(folder, name), contentType)] as const] : [];
  });
  return new Map(entries);
}

/** Addresses of hashed files by the names they had before: `start.js` → `/assets/start-1A2B3C4D.js`. */
export function listAssetAddresses(files: ReadonlyMap<string, StaticFile>): Map<string, string> {
  return new Map(
    [...files.keys()].map((address) => [path.basename(address).replace(/-[A-Z0-9]{8}(?=\.)/, ''), address]),
  );
}

function openFile(file: string, contentType: string): StaticFile {
  const kept = new Map<Coding, Promise<CodedFile>>();
  const readCoded = async (coding: Coding) => {
    const bytes = await encode(await readFile(file), coding, 'greatest');
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
    return { bytes, etag };
  };
  return {
    contentType,
    read(coding) {
      const coded = kept.get(coding) ?? readCoded(coding);
      kept.set(coding, coded);
      return coded;
    },
  };
}
