import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Change } from '@shoal/content-schema';

/** The change feed of the CMS for tests: whoever follows it is told what a test says has changed. */
export interface FixtureFeed {
  answer(request: IncomingMessage, response: ServerResponse): void;
  /** Tells of a change, and resolves when each follower has dealt with it and waits again. */
  tell(tags: Partial<Change['tags']>): Promise<void>;
  /** Begins a new epoch, so that followers forget what they keep; resolves when they have, and wait again. */
  restart(): Promise<void>;
}

interface Waiter {
  cursor: string;
  response: ServerResponse;
  /** It comes back for more; what a site passes on for others has an id. */
  isFollower: boolean;
}

/** A feed without changes. */
export function createFixtureFeed(): FixtureFeed {
  let epoch = 0;
  let changes: Change[] = [];
  let waiting: Waiter[] = [];
  const head = () => `epoch${epoch}.${changes.length}`;

  const reply = ({ cursor, response }: Omit<Waiter, 'isFollower'>): void => {
    const [given, seq] = cursor === 'now' ? head().split('.') : cursor.split('.');
    const isGone = given !== `epoch${epoch}`;
    const data = isGone ? [] : changes.slice(Number(seq));
    response.writeHead(isGone ? 410 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isGone ? cursorGone : { data, next: head(), more: false }));
  };
  const wake = async () => {
    const woken = waiting;
    waiting = [];
    woken.forEach(reply);
    const followers = woken.filter(({ isFollower }) => isFollower).length;
    const giveUpAt = Date.now() + 5_000;
    while (waiting.length < followers) {
      if (Date.now() > giveUpAt) throw new Error('Whoever follows the changes did not come back for more');
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };

  return {
    answer(request, response) {
      const { searchParams } = new URL(request.url ?? '', 'http://localhost');
      const waiter = {
        cursor: searchParams.get('after') ?? `epoch${epoch}.0`,
        response,
        isFollower: request.headers['x-request-id'] === undefined,
      };
      if (waiter.cursor !== head() || Number(searchParams.get('wait')) === 0) return reply(waiter);
      waiting.push(waiter);
      response.once('close', () => (waiting = waiting.filter((other) => other !== waiter)));
    },
    tell(tags) {
      changes.push(createChange(`epoch${epoch}.${changes.length + 1}`, tags));
      return wake();
    },
    restart() {
      epoch += 1;
      changes = [];
      return wake();
    },
  };
}

const createChange = (cursor: string, tags: Partial<Change['tags']>): Change => ({
  cursor,
  event: 'updated',
  at: '2024-03-05T09:30:00.000Z',
  item: { type: 'site', id: 'site', slug: null, url: 'https://blog.example.org/' },
  previousSlug: null,
  edition: null,
  reason: null,
  replacement: null,
  organisations: [],
  topics: [],
  successors: [],
  tags: { expire: [], refresh: [], purge: [], ...tags },
  document: null,
  dependsOn: [],
});

const cursorGone = {
  type: 'urn:shoal:problem:cursor-gone',
  title: 'This cursor leads nowhere any more',
  status: 410,
  snapshot: 'https://blog.example.org/api/v1/snapshot',
};
