import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { watchMemory } from '../memory.ts';
import type { Result } from '../result-table.ts';
import type { Site } from './site.ts';
import type { Tools } from './tools.ts';
import { runWrk } from './wrk.ts';

/** Memory for answers that the front door is given. */
export const cacheMegabytes = 256;
/** What the front door may hold besides: Next, rendering, what waits to be collected. */
const besidesMegabytes = 512;
const addresses = 100_000;
/** The most read address is read twice as often as the second, thrice as often as the third. */
const steepness = 1;
const connections = 32;

const countedSchema = z.object({ answers: z.number(), hits: z.number(), failures: z.number() });

/** How readers ask for everything there is. */
export interface Mix {
  slugs: readonly string[];
  seconds: number;
  seed: number;
  dir: string;
  tools: Tools;
  signal: AbortSignal;
}

/** Readers who ask for far more pages than there is memory for, the popular ones more often. */
export async function measureMix(site: Site, mix: Mix): Promise<Result[]> {
  const { slugs, seconds, seed, dir, tools, signal } = mix;
  const listPath = join(dir, 'addresses.txt');
  const paths = listAddresses(slugs);
  await writeFile(listPath, `${paths.join('\n')}\n`);
  const script = [join(import.meta.dirname, 'zipf.lua'), listPath, String(steepness), String(seed)];
  const memory = watchMemory(site.pid);
  // The site, the CMS and PostgreSQL need both processors for what is not kept.
  const load = { url: site.url, seconds, connections, headers: { 'accept-encoding': 'gzip' }, script };
  const { perSecond, output } = await runWrk({ ...tools, taskset: null }, load, signal);
  const held = memory.stop();
  const counted = countedSchema.parse(JSON.parse(/^Counted: (.*)$/m.exec(output)?.[1] ?? 'null'));
  if (counted.failures > 0) throw new Error(`${counted.failures} of ${counted.answers} requests failed`);
  const share = (100 * counted.hits) / counted.answers;
  const what = `Mix of ${paths.length}`;
  return [
    {
      what,
      measured: `${perSecond.toFixed(0)} req/s`,
      beside: `${seconds} s, ${counted.answers} requests`,
      value: share,
      bar: { unit: '% from the cache' },
    },
    {
      what: `${what}: memory`,
      measured: 'its most',
      beside: `${cacheMegabytes} MB for answers`,
      value: held,
      bar: { most: cacheMegabytes + besidesMegabytes, unit: 'MB' },
    },
  ];
}

/** Pages of articles, then what the API says of them, in no order. */
function listAddresses(slugs: readonly string[]): string[] {
  const pages = slugs.map((slug) => `/articles/${slug}`);
  const data = slugs.map((slug) => `/api/v1/articles/${slug}`);
  return [...pages, ...data.slice(0, Math.max(0, addresses - pages.length))].slice(0, addresses);
}
