import autocannon from 'autocannon';
import { quantile } from './timings.ts';

/** Something to measure under load. */
export interface Contender {
  url: string;
  /** Asked for one after the other. */
  paths: readonly string[];
}

/** How often and for how long each is measured. */
export interface Rounds {
  rounds: number;
  seconds: number;
}

/** Connections that ask at the same time. */
const connections = 8;

/**
 * Measures contenders in turn, round after round, so that what else the machine does meets all of them, and gives the
 * median of each one's requests per second.
 */
export async function compareUnderLoad<Name extends string>(
  contenders: Record<Name, Contender>,
  { rounds, seconds }: Rounds,
  signal: AbortSignal,
): Promise<Record<Name, number>> {
  const rates: Record<string, number[]> = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, contender] of Object.entries<Contender>(contenders)) {
      signal.throwIfAborted();
      // The first round warms up, as long as the others: what is slow answers nothing in a moment.
      const rate = await getRate(contender, seconds);
      if (round > 0) (rates[name] ??= []).push(rate);
    }
  }
  const medians = Object.entries(rates).map(([name, all]) => [name, quantile(all, 0.5)]);
  return Object.fromEntries(medians) as Record<Name, number>;
}

/** Requests per second; anything but success is an error. */
async function getRate({ url, paths }: Contender, seconds: number): Promise<number> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    // Each connection begins somewhere else, so that they do not ask for the same thing at the same time.
    setupClient: (client) => client.setRequests(rotate(paths, Math.floor(Math.random() * paths.length))),
  });
  const failures = result.non2xx + result.errors + result.timeouts;
  if (failures > 0 || result.requests.total === 0) {
    throw new Error(`${url}${paths[0] ?? ''}: ${failures} of ${result.requests.total} requests failed`);
  }
  return result.requests.total / result.duration;
}

const rotate = (paths: readonly string[], by: number) =>
  [...paths.slice(by), ...paths.slice(0, by)].map((path) => ({ path }));
