import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** How bytes may be coded on their way to a browser. */
export type Coding = 'br' | 'gzip' | 'identity';

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
export async function encode(bytes: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'br')
    return compressBrotli(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    });
  return coding === 'gzip' ? compressGzip(bytes) : bytes;
}
