import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { page } from './testing/staged-renderer.js';
import { startCache, type RunningCache } from './testing/start-cache.js';

type Event = 'request' | 'change' | 'end';

/** Every order of two requests, two changes and three ends of whatever is being rendered. */
const orders = listOrders({ request: 2, change: 2, end: 3 });

test.each(['expire', 'purge'] as const)(
  'no order of requests, changes to %s and ends of renders gives a request what was old when it came',
  async (kind) => {
    let version = 0;
    let running: (() => void)[] = [];
    const { cache, get } = await startCache({
      maxRenders: 20,
      render: ({ target }) => {
        const answer = page(String(version), { tags: [target] });
        return new Promise((resolve) => running.push(() => resolve(answer)));
      },
    });
    const endAll = async () => {
      for (const end of running.splice(0)) end();
      await settle();
    };
    for (const [index, order] of orders.entries()) {
      const target = `/${index}`;
      version = 0;
      running = [];
      const answers: { body: Promise<string>; version: number }[] = [];
      for (const event of order) {
        if (event === 'request') answers.push(await ask({ cache, get }, target, version));
        if (event === 'end') await endAll();
        if (event === 'change') {
          version += 1;
          cache.apply({ [kind]: [target] });
          await settle();
        }
      }
      answers.push(await ask({ cache, get }, target, version));
      while (cache.getCounts().rendering > 0) await endAll();
      for (const answer of answers)
        expect(Number(await answer.body), order.join(' ')).toBeGreaterThanOrEqual(answer.version);
    }
    expect(orders).toHaveLength(210);
  },
);

/** Asks, and goes on when the request has arrived. The version is the least that it may be given. */
async function ask({ cache, get }: Pick<RunningCache, 'cache' | 'get'>, target: string, version: number) {
  const before = countRequests(cache);
  const body = get(target).then((answer) => answer.body);
  while (countRequests(cache) === before) await setImmediate();
  await settle();
  return { body, version };
}

const countRequests = (cache: RunningCache['cache']) => cache.getCounts().hits + cache.getCounts().misses;

/** Lets everything happen that waits for nothing but its turn. */
async function settle() {
  for (let turn = 0; turn < 3; turn += 1) await setImmediate();
}

function listOrders(left: Record<Event, number>): Event[][] {
  const possible = (['request', 'change', 'end'] as const).filter((event) => left[event] > 0);
  if (possible.length === 0) return [[]];
  return possible.flatMap((event) =>
    listOrders({ ...left, [event]: left[event] - 1 }).map((rest) => [event, ...rest]),
  );
}
