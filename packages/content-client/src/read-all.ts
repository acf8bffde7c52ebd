import type { ListAnswer } from '@shoal/content-schema';
import type { Params } from './api-address.js';
import { ContentError } from './content-error.js';

type ReadPart<T> = (params: Params) => Promise<ListAnswer<T> | null>;

/** Every entry of a list, part after part; null where its first part is. Each part is read when it is reached. */
export async function readAll<T>(
  readPart: ReadPart<T>,
  params: Params,
): Promise<AsyncGenerator<T, void, undefined> | null> {
  const first = await readPart({ limit: 100, ...params });
  return first && follow(readPart, first);
}

async function* follow<T>(readPart: ReadPart<T>, first: ListAnswer<T>): AsyncGenerator<T, void, undefined> {
  for (let part = first; ;) {
    yield* part.data;
    const { self, next } = part.links;
    if (next === null) return;
    if (next === self)
      throw new ContentError('contract', 'What follows is the same part again', { url: self });
    const rest = await readPart(paramsOf(next));
    if (rest === null) throw new ContentError('contract', 'What follows is not there', { url: next });
    part = rest;
  }
}

/** Its parameters alone: the address itself is the public one, and this client may be on the inside. */
function paramsOf(url: string): Params {
  const params: Record<string, string> = {};
  new URL(url).searchParams.forEach((value, name) => void (params[name] = value));
  return params;
}
