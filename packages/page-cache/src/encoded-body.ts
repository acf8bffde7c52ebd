import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import type { Coding } from './accept-encoding.js';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
const expandGzip = promisify(gunzip);

/** A body in every coding that it is kept in. */
export interface EncodedBody {
  /** Says whether two bodies are the same. */
  readonly digest: string;
  /** Whether the reader's Accept-Encoding decides what is sent. */
  readonly isCompressible: boolean;
  readonly bytes: Partial<Record<Coding, Buffer>>;
}

const compressibleType = /^(text\/|application\/(.*[+])?(json|xml|javascript|ld)|image\/svg\+xml)/i;
/** Below this a packet is not saved. */
const smallestBytes = 256;
const brotliQuality = 5;
const gzipLevel = 6;

/** A body as it was rendered. */
export function createBody(body: string | Uint8Array, contentType: string): EncodedBody {
  const identity =
    typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return {
    digest: createHash('sha256')
      .update(contentType)
      .update('\n')
      .update(identity)
      .digest('base64url')
      .slice(0, 27),
    isCompressible: identity.length >= smallestBytes && compressibleType.test(contentType),
    bytes: { identity },
  };
}

/** Adds brotli and gzip, made outside the main thread, and lets go of the uncoded bytes; unless that saves nothing. */
export async function compress(body: EncodedBody): Promise<void> {
  const { identity } = body.bytes;
  if (!identity || body.bytes.gzip || !body.isCompressible) return;
  const [br, zipped] = await Promise.all([
    compressBrotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    compressGzip(identity, { level: gzipLevel }),
  ]);
  if (Math.max(br.length, zipped.length) >= identity.length) return;
  body.bytes.br = cutOut(br);
  body.bytes.gzip = cutOut(zipped);
  delete body.bytes.identity;
}

/** Makes the uncoded bytes again, for the first reader who asks for them. */
export async function expand(body: EncodedBody): Promise<void> {
  const { identity, gzip: zipped } = body.bytes;
  if (!identity && zipped) body.bytes.identity = cutOut(await expandGzip(zipped));
}

/** Bytes in memory of their own: those that zlib gives keep all of the 16 KB that it wrote them into. */
function cutOut(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

/** The bytes of memory that a body takes. */
export function countBytes({ bytes }: EncodedBody): number {
  return Object.values(bytes).reduce((sum, buffer) => sum + buffer.length, 0);
}
