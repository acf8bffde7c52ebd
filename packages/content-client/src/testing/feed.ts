import type { Change } from '@shoal/content-schema';
import type { RequestListener, ServerResponse } from 'node:http';
import { serve } from './serve.js';

/** A change as the Content API gives it. */
export const exampleChange = (seq: number, epoch = 'aaaaaaaa'): Change => ({
  cursor: `${epoch}.${seq}`,
  event: 'updated',
  at: '2026-03-02T09:30:00.000Z',
  item: { type: 'topic', id: `t${seq}`, slug: `t${seq}`, url: `https://blog.example.org/topics/t${seq}` },
  previousSlug: null,
  edition: null,
  reason: null,
  replacement: null,
  organisations: [],
  topics: [],
  successors: [],
  tags: { expire: [`topic:t${seq}`], refresh: [], purge: [] },
  document: null,
  dependsOn: [],
});

/** What the Content API says to a cursor that leads nowhere. */
export const cursorGoneProblem = {
  type: 'urn:shoal:problem:cursor-gone',
  title: 'Gone',
  status: 410,
  snapshot: 'https://blog.example.org/api/v1/snapshot',
};

/** A feed that grows while it is followed, over real HTTP. */
export interface ServedFeed {
  url: string;
  requests: string[];
  /** Adds a change, which ends every wait. */
  grow(): void;
  /** Starts a new epoch. */
  restore(): void;
  /** What happens to the next requests in place of an answer. */
  faults: ((response: ServerResponse, body: string) => void)[];
}

/** Serves a feed of `size` changes, `pageSize` at a time. */
export async function serveFeed(size: number, pageSize = 2): Promise<ServedFeed> {
  let epoch = 'aaaaaaaa';
  let waiting: (() => void)[] = [];
  const faults: ServedFeed['faults'] = [];

  const pageAfter = (after: number) => {
    const last = Math.min(size, after + pageSize);
    const data = Array.from({ length: last - after }, (_, index) => exampleChange(after + index + 1, epoch));
    return { data, next: `${epoch}.${last}`, more: last < size };
  };
  const answer = (after: string, mayWait: boolean, response: ServerResponse) => {
    const [given = '', seq = ''] = after === 'now' ? [epoch, String(size)] : after.split('.');
    const page = pageAfter(Number(seq));
    if (given === epoch && page.data.length === 0 && mayWait) {
      return void waiting.push(() => answer(after, false, response));
    }
    response.statusCode = given === epoch ? 200 : 410;
    const body = JSON.stringify(given === epoch ? page : cursorGoneProblem);
    const fault = faults.shift();
    if (fault) return fault(response, body);
    response.end(body);
  };
  const wake = () => {
    const woken = waiting;
    waiting = [];
    for (const go of woken) go();
  };
  const listener: RequestListener = (request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    answer(searchParams.get('after') ?? `${epoch}.0`, Number(searchParams.get('wait')) > 0, response);
  };
  return {
    ...(await serve(listener)),
    faults,
    grow() {
      size += 1;
      wake();
    },
    restore() {
      epoch = 'bbbbbbbb';
      wake();
    },
  };
}
