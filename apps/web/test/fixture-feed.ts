import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Change } from '@shoal/content-schema';

interface Waiter {
  cursor: string;
  response: ServerResponse;
  /** It comes back for more; what a site passes on for others has an id. */
  isFollower: boolean;
}

/** How long a follower may take to come back; one that was stopped never does. */
const longestMs = 2_000;

/** The change feed of the CMS for tests: whoever follows it is told what a test says has changed. */
export class FixtureFeed {
  #epoch = 0;
  #changes: Change[] = [];
  readonly #waiting = new Set<Waiter>();
  /** Followers that were answered and have not come back. */
  #away = 0;
  #isCut = false;

  answer(request: IncomingMessage, response: ServerResponse): void {
    if (this.#isCut) return void response.destroy();
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    const isFollower = request.headers['x-request-id'] === undefined;
    if (isFollower) this.#away = Math.max(0, this.#away - 1);
    const waiter = { cursor: searchParams.get('after') ?? 'epoch0.0', response, isFollower };
    const waitMs = Number(searchParams.get('wait')) * 1000;
    if (waiter.cursor !== this.#head || waitMs === 0) return this.#reply(waiter);
    this.#waiting.add(waiter);
    const timer = setTimeout(() => this.#reply(waiter), waitMs);
    response.once('close', () => {
      clearTimeout(timer);
      this.#waiting.delete(waiter);
    });
  }

  /** Tells of a change, and resolves when each follower has dealt with it and waits again. */
  async tell(tags: Partial<Change['tags']>): Promise<void> {
    await this.#settle();
    this.#changes.push(createChange(`epoch${this.#epoch}.${this.#changes.length + 1}`, tags));
    await this.#wake();
  }

  /** Begins a new epoch, so that followers forget what they keep; resolves when they have, and wait again. */
  async restart(): Promise<void> {
    await this.#settle();
    this.#epoch += 1;
    this.#changes = [];
    await this.#wake();
  }

  /** Has nobody hear of anything; what is told is heard once it is mended. */
  cut(): void {
    this.#isCut = true;
    this.#away = 0;
    for (const { response } of this.#waiting) response.destroy();
  }

  mend(): void {
    this.#isCut = false;
  }

  get #head(): string {
    return `epoch${this.#epoch}.${this.#changes.length}`;
  }

  async #wake(): Promise<void> {
    for (const waiter of this.#waiting) this.#reply(waiter);
    await this.#settle();
  }

  #reply(waiter: Waiter): void {
    this.#waiting.delete(waiter);
    const { cursor, response, isFollower } = waiter;
    if (isFollower) this.#away += 1;
    const [given, seq] = (cursor === 'now' ? this.#head : cursor).split('.');
    const isGone = given !== `epoch${this.#epoch}`;
    const data = isGone ? [] : this.#changes.slice(Number(seq));
    response.writeHead(isGone ? 410 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isGone ? cursorGone : { data, next: this.#head, more: false }));
  }

  async #settle(): Promise<void> {
    const giveUpAt = Date.now() + longestMs;
    while (this.#away > 0 && Date.now() < giveUpAt) await new Promise((resolve) => setTimeout(resolve, 2));
    this.#away = 0;
  }
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
