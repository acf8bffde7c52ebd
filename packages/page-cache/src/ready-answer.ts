import type { Coding } from './accept-encoding.js';
import type { EncodedBody } from './encoded-body.js';

type Headers = readonly (readonly [string, string])[];

/** An answer with nothing left to work out: what it takes to send it in each coding. */
export interface ReadyAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: EncodedBody;
  /** What its ETags begin with; null when it has none, as only a 200 can be revalidated. */
  readonly opaqueTag: string | null;
  /** Seconds since 1970, when the renderer said so. */
  readonly lastModified: number | null;
  readonly variants: Partial<Record<Coding, Variant>>;
}

/** One coding of an answer: its headers as flat lists of names and values, the way Node writes fastest. */
export interface Variant {
  readonly etag: string | null;
  /** Of the whole answer, but for Cache-Status and Age. */
  readonly headers: readonly string[];
  /** Of a 304. */
  readonly notModified: readonly string[];
  /** The same two, of a hit. */
  readonly hit: string[];
  readonly notModifiedHit: string[];
}

const suffix: Record<Coding, string> = { br: '-br', gzip: '-gzip', identity: '' };
const of304 =
  /^(cache-control|content-location|expires|vary|cache-tag|last-modified|content-security-policy)$/i;

/** Prepares an answer in the codings in which its body is there. */
export function createReadyAnswer(status: number, given: Headers, body: EncodedBody): ReadyAnswer {
  const headers = given.filter(([name]) => !/^(etag|vary)$/i.test(name));
  const vary = getVary(given, body.isCompressible);
  if (vary !== null) headers.push(['vary', vary]);
  const seconds = Date.parse(find(given, 'last-modified') ?? '') / 1000;
  return {
    status,
    headers,
    body,
    opaqueTag: status === 200 ? getOpaqueTag(find(given, 'etag'), body) : null,
    lastModified: Number.isNaN(seconds) ? null : seconds,
    variants: {},
  };
}

/** One coding of an answer, made when it is first sent. */
export function getVariant(answer: ReadyAnswer, coding: Coding, hit: string): Variant | null {
  const bytes = answer.body.bytes[coding];
  if (!bytes) return null;
  const known = answer.variants[coding];
  if (known) return known;
  const variant = createVariant(answer, coding, bytes.length, hit);
  answer.variants[coding] = variant;
  return variant;
}

function createVariant(answer: ReadyAnswer, coding: Coding, length: number, hit: string): Variant {
  const { status, headers, opaqueTag } = answer;
  const etag = opaqueTag === null ? null : `"${opaqueTag}${suffix[coding]}"`;
  const tag = etag === null ? [] : ['etag', etag];
  const whole = [
    ...headers.flat(),
    ...tag,
    ...(coding === 'identity' ? [] : ['content-encoding', coding]),
    ...(status === 204 ? [] : ['content-length', String(length)]),
  ];
  const notModified = [...headers.filter(([name]) => of304.test(name)).flat(), ...tag];
  const cacheStatus = ['cache-status', hit];
  return {
    etag,
    headers: whole,
    notModified,
    hit: [...whole, ...cacheStatus],
    notModifiedHit: [...notModified, ...cacheStatus],
  };
}

/** The renderer's own strong ETag, or else one made of the bytes. */
function getOpaqueTag(given: string | undefined, { digest }: EncodedBody): string {
  return /^"([\x21\x23-\x7e\x80-\xff]+)"$/.exec(given ?? '')?.[1] ?? digest;
}

function getVary(headers: Headers, isCompressible: boolean): string | null {
  const given = find(headers, 'vary');
  if (!isCompressible || /accept-encoding|\*/i.test(given ?? '')) return given ?? null;
  return given === undefined ? 'Accept-Encoding' : `${given}, Accept-Encoding`;
}

function find(headers: Headers, wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}
