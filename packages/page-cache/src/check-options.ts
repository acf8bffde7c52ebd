import type { PageCacheOptions, Settings } from './page-cache.js';
import { readHeader } from './read-header.js';
import type { RenderFailure } from './render-failure.js';
import type { RenderedAnswer } from './renderer.js';

/** The options with their defaults; throws a `TypeError` that says which is wrong and what is expected. */
export function checkOptions(options: PageCacheOptions): Settings {
  const settings: Settings = { ...defaults, ...options };
  for (const name of ['render', 'query', 'isForOne', 'describeFailure', 'onFailure', 'now'] as const)
    if (typeof settings[name] !== 'function') refuse(name, 'a function', settings[name]);
  for (const name of ['maxRenders', 'maxBackgroundRenders', 'renderTimeoutMs'] as const)
    checkWholeNumber(name, settings[name], 1);
  checkWholeNumber('maxBytes', settings.maxBytes, 1024 * 1024);
  checkWholeNumber('maxQueue', settings.maxQueue, 0);
  if (!/^[A-Za-z*][\w!#$%&'*+.^`|~:/-]*$/.test(settings.name)) refuse('name', 'one word', settings.name);
  return settings;
}

const defaults = {
  maxBytes: 256 * 1024 * 1024,
  maxRenders: 4,
  maxBackgroundRenders: 1,
  maxQueue: 200,
  renderTimeoutMs: 10_000,
  query: () => 'all' as const,
  isForOne: (request) =>
    readHeader(request, 'authorization') !== undefined || readHeader(request, 'cookie') !== undefined,
  describeFailure: describePlainly,
  onFailure: () => undefined,
  name: 'page-cache',
  now: Date.now,
} satisfies Omit<Settings, 'render'>;

function describePlainly({ code }: RenderFailure): RenderedAnswer {
  const type = { 'content-type': 'text/plain; charset=utf-8' };
  if (code === 'error') return { status: 500, headers: type, body: 'Something went wrong\n' };
  return { status: 503, headers: { ...type, 'retry-after': '10' }, body: 'Not available at the moment\n' };
}

function checkWholeNumber(name: string, value: number, min: number): void {
  if (!Number.isSafeInteger(value) || value < min) refuse(name, `a whole number from ${min}`, value);
}

function refuse(name: string, expected: string, given: unknown): never {
  const shown = typeof given === 'string' ? JSON.stringify(given) : String(given);
  throw new TypeError(`createPageCache: ${name} must be ${expected}; got ${shown}`);
}
