import { join } from 'node:path';
import type { Result } from '../result-table.ts';
import { compareServers, getRatio, type Trial } from './compare-servers.ts';
import { getRaw } from './get-raw.ts';
import { codings, cost, rate, type Subject } from './measure-hot.ts';
import { startNextPage } from './next-page.ts';
import { whilePinned, type Site } from './site.ts';

/** A hot page beside the same content in Next's own cache, served by Next. */
export async function measureNext(
  site: Site,
  { what, path }: Subject,
  dir: string,
  trial: Trial,
): Promise<Result[]> {
  const url = `${site.url}${path}`;
  const { bytes } = await getRaw(url);
  const next = await startNextPage(bytes.toString(), join(dir, 'next-page'), trial.signal);
  try {
    return await whilePinned(trial.tools, [site.pid, next.pid], async () => {
      const results: Result[] = [];
      for (const coding of codings) {
        const headers = { 'accept-encoding': coding };
        await checkCached(next.url, headers);
        const servers = {
          ours: { url, pid: site.pid, headers },
          next: { url: next.url, pid: next.pid, headers },
        };
        const rounds = await compareServers(servers, trial);
        results.push({
          what: `${what}, ${coding}`,
          measured: `${rate(rounds.ours)}, ${cost(rounds.ours)}`,
          beside: `${rate(rounds.next)}, ${cost(rounds.next)} Next's cache`,
          value: getRatio(rounds.ours, rounds.next, 'perSecond'),
          bar: { least: 15, unit: '×' },
        });
      }
      return results;
    });
  } finally {
    await next.stop();
  }
}

async function checkCached(url: string, headers: Record<string, string>): Promise<void> {
  const answer = await fetch(url, { headers });
  await answer.arrayBuffer();
  const cached = answer.headers.get('x-nextjs-cache');
  if (cached !== 'HIT') throw new Error(`Next answered from its cache: ${cached}, not HIT`);
}
