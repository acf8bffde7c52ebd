import { join } from 'node:path';
import type { Result } from '../result-table.ts';
import {
  compareServers,
  getMedian,
  getRatio,
  type Round,
  type Server,
  type Trial,
} from './compare-servers.ts';
import { getRaw } from './get-raw.ts';
import { startNginx, type Nginx, type StaticFile } from './nginx.ts';
import { whilePinned, type Site } from './site.ts';

/** Something that readers ask for again and again. */
export interface Subject {
  what: string;
  path: string;
  /** What nginx calls it. */
  file: string;
}

/** Ways in which the same is asked for. */
export const codings = ['identity', 'gzip'] as const;

/** Hot answers beside nginx, which serves the very same bytes from files; and a 304 beside a 200. */
export async function measureHot(
  site: Site,
  subjects: readonly Subject[],
  dir: string,
  trial: Trial,
): Promise<Result[]> {
  const files = await Promise.all(subjects.map((subject) => takeBytes(site, subject)));
  const nginx = await startNginx(trial.tools.nginx, join(dir, 'nginx'), files, trial.signal);
  try {
    return await whilePinned(trial.tools, [site.pid, nginx.pid], async () => {
      const results: Result[] = [];
      for (const subject of subjects)
        for (const coding of codings)
          results.push(...(await compare(site, nginx, { subject, coding, trial })));
      const [first] = subjects;
      if (first) results.push(await compareNotModified(site, first, trial));
      return results;
    });
  } finally {
    await nginx.stop();
  }
}

async function takeBytes(site: Site, { path, file }: Subject): Promise<StaticFile> {
  const [identity, gzip] = await Promise.all(
    codings.map((coding) => getRaw(`${site.url}${path}`, { 'accept-encoding': coding })),
  );
  if (identity?.status !== 200 || gzip?.status !== 200)
    throw new Error(`${path} answered ${identity?.status} and ${gzip?.status}`);
  return { name: file, identity: identity.bytes, gzip: gzip.bytes };
}

interface Comparison {
  subject: Subject;
  coding: (typeof codings)[number];
  trial: Trial;
}

async function compare(site: Site, nginx: Nginx, { subject, coding, trial }: Comparison): Promise<Result[]> {
  const headers = { 'accept-encoding': coding };
  const ours = { url: `${site.url}${subject.path}`, pid: site.pid, headers };
  const static_ = { url: `${nginx.url}/${subject.file}`, pid: nginx.pid, headers };
  const bytes = await checkSameBytes(ours, static_);
  const rounds = await compareServers({ nginx: static_, ours }, trial);
  const what = `${subject.what}, ${coding}`;
  return [
    {
      what,
      measured: rate(rounds.ours),
      beside: `${rate(rounds.nginx)} nginx, ${bytes} bytes`,
      value: getRatio(rounds.ours, rounds.nginx, 'perSecond'),
      bar: { least: 0.45, unit: '×' },
    },
    {
      what: `${what}: processor`,
      measured: cost(rounds.ours),
      beside: `${cost(rounds.nginx)} nginx`,
      value: getRatio(rounds.ours, rounds.nginx, 'cost'),
      bar: { most: 2.5, unit: '×' },
    },
  ];
}

/** Both must send the same, or the comparison says nothing. */
async function checkSameBytes(ours: Server, other: Server): Promise<number> {
  const [mine, theirs] = await Promise.all([ours, other].map(({ url, headers }) => getRaw(url, headers)));
  if (!mine || !theirs?.bytes.equals(mine.bytes)) throw new Error(`${ours.url} and ${other.url} differ`);
  return mine.bytes.length;
}

async function compareNotModified(site: Site, { what, path }: Subject, trial: Trial): Promise<Result> {
  const url = `${site.url}${path}`;
  const headers = { 'accept-encoding': 'gzip' };
  const { etag = '' } = await getRaw(url, headers);
  const again = { url, pid: site.pid, headers: { ...headers, 'if-none-match': etag } };
  const { status } = await getRaw(url, again.headers);
  if (status !== 304) throw new Error(`${url} answered ${status} to its own ETag, not 304`);
  const rounds = await compareServers({ whole: { url, pid: site.pid, headers }, again }, trial);
  return {
    what: `${what}: 304`,
    measured: `${rate(rounds.again)}, ${cost(rounds.again)}`,
    beside: `${rate(rounds.whole)}, ${cost(rounds.whole)} for 200`,
    value: getRatio(rounds.again, rounds.whole, 'perSecond'),
    bar: { least: 1, unit: '×' },
  };
}

/** Requests in a second, for people. */
export const rate = (rounds: readonly Round[]): string =>
  `${getMedian(rounds, 'perSecond').toFixed(0)} req/s`;

/** Processor time for a request, for people. */
export const cost = (rounds: readonly Round[]): string => `${getMedian(rounds, 'cost').toFixed(1)} µs`;
