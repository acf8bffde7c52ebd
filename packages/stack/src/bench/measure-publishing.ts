import { z } from 'zod';
import type { Contestants } from './contestants.ts';
import { fetchJson } from './fetch-json.ts';
import type { Rounds } from './load.ts';
import type { Result } from './result-table.ts';
import { quantile } from './timings.ts';

const publishedSchema = z.object({ totalMs: z.number(), strapiMs: z.number() });
type Published = z.infer<typeof publishedSchema>;

const timesARound = 10;

/** Publishes through the Document Service, one at a time, timed from within: ours with few and many articles, and stock Strapi. */
export async function measurePublishing(
  { small, large, stockUrl }: Contestants,
  { rounds }: Rounds,
  signal: AbortSignal,
): Promise<Result[]> {
  const few = createSeries(small.timedUrl, small.articles);
  const many = createSeries(large.timedUrl, large.articles);
  // Of the other end, so that nobody publishes what stock Strapi has just left.
  const stock = createSeries(stockUrl, small.articles.toReversed());
  for (let round = 0; round <= rounds; round += 1) {
    for (const series of [few, stock, many]) {
      signal.throwIfAborted();
      await series.publish(timesARound, round > 0);
    }
  }
  const typical = (all: readonly Published[]) =>
    quantile(
      all.map(({ totalMs }) => totalMs),
      0.5,
    );
  const own = quantile(
    many.taken.map(({ totalMs, strapiMs }) => totalMs - strapiMs),
    0.95,
  );
  const sizes = [small, large].map(({ platform }) => platform.corpus.articles);
  return [
    {
      what: `Publish, of ${sizes[0] ?? ''}`,
      measured: milliseconds(typical(few.taken)),
      beside: `${milliseconds(typical(stock.taken))} in stock Strapi`,
      value: typical(few.taken) / typical(stock.taken),
      bar: { most: 1.6, unit: '× the time' },
    },
    {
      what: `Publish, of ${sizes[1] ?? ''}`,
      measured: milliseconds(typical(many.taken)),
      beside: `${milliseconds(typical(few.taken))} of ${sizes[0] ?? ''}`,
      value: typical(many.taken) / typical(few.taken),
      bar: { most: 1.2, unit: '× the time' },
    },
    {
      what: 'Publish, our share',
      measured: '95 of 100 at most',
      beside: `of ${sizes[1] ?? ''}`,
      value: own,
      bar: { most: 40, unit: 'ms' },
    },
  ];
}

const milliseconds = (value: number) => `${value.toFixed(1)} ms`;

/** Publishes one article after the other and keeps how long each took. */
function createSeries(url: string, articles: readonly { id: string }[]) {
  const taken: Published[] = [];
  let next = 0;
  return {
    taken,
    async publish(times: number, counts: boolean): Promise<void> {
      for (let turn = 0; turn < times; turn += 1) {
        const article = articles[next++ % articles.length];
        const answer = await fetchJson(`${url}/bench/publish/${article?.id ?? ''}`, { body: {} });
        if (counts) taken.push(publishedSchema.parse(answer));
      }
    },
  };
}
