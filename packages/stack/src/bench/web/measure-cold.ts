import type { Result } from '../result-table.ts';
import { quantile } from '../timings.ts';
import { getRaw } from './get-raw.ts';
import { readProcessorTime } from './processor-time.ts';
import type { Site } from './site.ts';

const pagesARound = 250;
const readers = 8;

/** Pages that nobody has asked for yet: each round has others, the first warms up. */
export async function measureCold(
  site: Site,
  slugs: readonly string[],
  rounds: number,
  signal: AbortSignal,
): Promise<Result[]> {
  const perRound = Math.min(pagesARound, Math.floor(slugs.length / (rounds + 1)));
  const rates: number[] = [];
  const costs: number[][] = [];
  for (let round = 0; round <= rounds; round += 1) {
    signal.throwIfAborted();
    const some = slugs.slice(round * perRound, (round + 1) * perRound);
    const began = performance.now();
    const before = await Promise.all([site.pid, site.cmsPid].map(readProcessorTime));
    await readAll(some.map((slug) => `${site.url}/articles/${slug}`));
    const after = await Promise.all([site.pid, site.cmsPid].map(readProcessorTime));
    if (round === 0) continue;
    rates.push((some.length * 1000) / (performance.now() - began));
    costs.push(after.map((time, index) => (time - (before[index] ?? NaN)) / some.length / 1000));
  }
  const value = quantile(rates, 0.5);
  const [own, content] = [0, 1].map((index) =>
    quantile(
      costs.map((cost) => cost[index] ?? NaN),
      0.5,
    ),
  );
  return [
    {
      what: 'Cold article',
      measured: `${own?.toFixed(1)} ms of processor, CMS ${content?.toFixed(1)} ms`,
      beside: `${perRound} pages, ${readers} readers`,
      value,
      bar: { least: 120, unit: 'renders/s' },
    },
  ];
}

/** Reads every address once; each has to be rendered for it. */
async function readAll(urls: readonly string[]): Promise<void> {
  const left = [...urls];
  const read = async (): Promise<void> => {
    for (let url = left.pop(); url !== undefined; url = left.pop()) {
      const { status, cacheStatus } = await getRaw(url, { 'accept-encoding': 'gzip' });
      if (status !== 200 || !cacheStatus.includes('fwd=uri-miss'))
        throw new Error(`${url} answered ${status}, ${cacheStatus || 'without Cache-Status'}`);
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
}
