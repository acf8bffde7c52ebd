import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import pg from 'pg';
import type { Child } from '../child.ts';
import { showProgress } from '../progress.ts';
import { startService, type ServiceOptions } from '../service.ts';
import { signIn, type Editor } from './editor.ts';
import { watchMemory, type MemoryWatch } from './memory.ts';
import { describeBeside, describePlatformCms, type Platform, type Size } from './platform.ts';
import { makeStockStrapi } from './stock-strapi.ts';

/** What runs on one of the databases. */
export interface Contestant {
  platform: Platform;
  /** The CMS as in production. */
  cmsUrl: string;
  /** The bare program. */
  bareUrl: string;
  /** Another CMS, in which publishing is timed from within. */
  timedUrl: string;
  memory: MemoryWatch;
  editor: Editor;
  /** Articles that readers see, in no order. */
  articles: { id: string; slug: string }[];
  /** The organisation that has most articles. */
  organisation: string;
}

/** Everything that runs while we measure. */
export interface Contestants extends Record<Size, Contestant> {
  /** Strapi without us, on the small database. */
  stockUrl: string;
  stop: () => Promise<void>;
}

interface Starting {
  administrator: { email: string; password: string };
  signal: AbortSignal;
}

/** Starts every program that is measured or measured against, one after the other. */
export async function startContestants(
  dir: string,
  platforms: Record<Size, Platform>,
  { administrator, signal }: Starting,
): Promise<Contestants> {
  const children: Child[] = [];
  const stop = async (): Promise<void> => {
    for (let child = children.pop(); child; child = children.pop()) await child.stop();
  };
  const launch = async (service: ServiceOptions): Promise<Child> => {
    const child = await startService(service, signal);
    children.push(child);
    return child;
  };
  const startOn = async (platform: Platform): Promise<Contestant> => {
    const service = describePlatformCms(platform);
    const cms = await launch(service);
    const cmsUrl = new URL(service.healthUrl).origin;
    return {
      platform,
      cmsUrl,
      bareUrl: await startBare(platform, launch),
      timedUrl: await startTimed(platform, undefined, launch),
      memory: watchMemory(cms.pid),
      editor: await signIn(cmsUrl, administrator),
      ...(await readSubjects(platform.setup.databaseUrl)),
    };
  };
  try {
    const stockDir = join(dir, 'stock-strapi');
    await rm(stockDir, { recursive: true, force: true });
    await makeStockStrapi(stockDir);
    const started = await showProgress(
      {
        small: { title: 'Start on few articles', run: () => startOn(platforms.small) },
        large: { title: 'Start on many articles', run: () => startOn(platforms.large) },
        stockUrl: { title: 'Start stock Strapi', run: () => startTimed(platforms.small, stockDir, launch) },
      },
      1,
    );
    return { ...started, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Launch = (service: ServiceOptions) => Promise<Child>;

async function startBare(platform: Platform, launch: Launch): Promise<string> {
  const program = join(import.meta.dirname, 'bare-server.ts');
  const { service, url, port } = await describeBeside(platform, 'bare', import.meta.dirname, []);
  const args = ['--import', 'tsx', program, platform.setup.databaseUrl, String(port)];
  await launch({ ...service, args, healthUrl: `${url}/articles?limit=1` });
  return url;
}

/** Ours where no folder is given. */
async function startTimed(platform: Platform, dir: string | undefined, launch: Launch): Promise<string> {
  const program = join(import.meta.dirname, 'timed-strapi.mjs');
  const name = dir ? 'stock-strapi' : 'timed-cms';
  const { service, url } = await describeBeside(platform, name, dir, [program]);
  await launch(service);
  return url;
}

async function readSubjects(databaseUrl: string): Promise<Pick<Contestant, 'articles' | 'organisation'>> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows: articles } = await client.query<{ id: string; slug: string }>(
      `select id, slug from content.item where type = 'article' and state = 'live' order by md5(id) limit 1000`,
    );
    const { rows } = await client.query<{ slug: string }>(
      `select i.slug from content.link l join content.item i on i.id = l.target_id
       where l.role = 'organisation' and l.item_type = 'article' group by i.slug order by count(*) desc limit 1`,
    );
    const [organisation] = rows;
    if (!organisation) throw new Error('No article of the corpus is by an organisation');
    return { articles, organisation: organisation.slug };
  } finally {
    await client.end();
  }
}
