import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** How bytes may be coded on their way to a browser. */
export type Coding = 'br' | 'gzip' | 'identity';

/** How much time coding may take: what is kept for ever is made as small as can be. */
export type Effort = 'usual' | 'greatest';

const brotliQuality = { usual: 5, greatest: 11 };
const gzipLevel = { usual: 6, greatest: 9 };

/** The best coding that a request accepts. */
export function chooseCoding(acceptEncoding: string | undefined): Coding {
  const accepted = (acceptEncoding ?? '')
    .toLowerCase()
    .split(',')
    .filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry))
    .map((entry) => entry.split(';')[0]?.trim());
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : 'identity';
}

/** Bytes in a coding. */
export async function encode(bytes: Buffer, coding: Coding, effort: Effort = 'usual'): Promise<Buffer> {
  if (coding === 'br')
    return compressBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality[effort],
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
  return coding === 'gzip' ? compressGzip(bytes, { level: gzipLevel[effort] }) : bytes;
}
