import type { ContentClientOptions } from './content-client.js';
import type { ReadSettings } from './read.js';

/** The options of a client with their defaults; throws a `TypeError` that says which is wrong and what is expected. */
export function checkOptions(options: ContentClientOptions): { baseUrl: string; settings: ReadSettings } {
  const { onRead, timeoutMs = 10_000, retries = 2 } = options;
  // Looked up at each call, since frameworks replace the global one after this module has loaded.
  const fetch: typeof globalThis.fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  checkFunction('fetch', fetch);
  if (onRead !== undefined) checkFunction('onRead', onRead);
  checkWholeNumber('timeoutMs', timeoutMs, 1, 300_000);
  checkWholeNumber('retries', retries, 0, 10);
  return { baseUrl: checkBaseUrl(options.baseUrl), settings: { fetch, timeoutMs, retries, onRead } };
}

function checkBaseUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) refuse('baseUrl', 'an absolute address such as https://example.org', baseUrl);
  const { protocol, username, password, search, hash, origin, pathname } = new URL(baseUrl);
  if (!/^https?:$/.test(protocol)) refuse('baseUrl', 'an http: or https: address', baseUrl);
  if (username || password) refuse('baseUrl', 'an address without a user name or password', origin);
  if (search || hash) refuse('baseUrl', 'an address without a query or fragment', baseUrl);
  const path = pathname.replace(/\/+$/, '');
  if (path.endsWith('/api/v1')) {
    refuse('baseUrl', 'the root of the server, as the client adds /api/v1 itself', baseUrl);
  }
  return `${origin}${path}`;
}

function checkFunction(name: string, value: unknown) {
  if (typeof value !== 'function') refuse(name, 'a function', value);
}

function checkWholeNumber(name: string, value: number, min: number, max: number) {
  const isFine = Number.isInteger(value) && value >= min && value <= max;
  if (!isFine) refuse(name, `a whole number from ${min} to ${max}`, value);
}

function refuse(name: string, expected: string, given: unknown): never {
  const shown = typeof given === 'string' ? JSON.stringify(given) : String(given);
  throw new TypeError(`createContentClient: ${name} must be ${expected}; got ${shown}`);
}
