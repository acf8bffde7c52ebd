import { availableParallelism } from 'node:os';
import { showProgress, type Step } from '../progress.ts';
import { administrator, describeMakingUp, measureInPlace, type BenchPlace } from './bench-place.ts';
import { signIn } from './editor.ts';
import { keepFailure } from './keep-failure.ts';
import type { Platform } from './platform.ts';
import { drawResults, passes, type Result } from './result-table.ts';
import { measureCold } from './web/measure-cold.ts';
import { measureHot } from './web/measure-hot.ts';
import { cacheMegabytes, measureMix } from './web/measure-mix.ts';
import { measureNext } from './web/measure-next.ts';
import { measureVisibility } from './web/measure-visibility.ts';
import { parseWebArguments, type Part, type WebBenchSettings } from './web/settings.ts';
import { startSite, type Site } from './web/site.ts';
import { listArticles } from './web/list-articles.ts';
import { findTools, type Tools } from './web/tools.ts';

/** Measures the front door against its bars: beside nginx, beside Next, cold, while editors publish, and full. */
export async function benchWeb(args: readonly string[], signal: AbortSignal): Promise<number> {
  const settings = parseWebArguments(args);
  const tools = await findTools(availableParallelism());
  return measureInPlace(settings.data, signal, async (place) => {
    const measuring = { place, settings, tools };
    const results = [...(await measureFew(measuring)), ...(await measureMany(measuring))];
    console.log(`\n${drawResults(results)}`);
    return results.every(passes) ? 0 : 1;
  });
}

interface Measuring {
  place: BenchPlace;
  settings: WebBenchSettings;
  tools: Tools;
}

async function measureFew(measuring: Measuring): Promise<Result[]> {
  const { place, settings } = measuring;
  const { signal } = place;
  if (settings.only.every((part) => part === 'mix')) return [];
  const [few] = settings.articles;
  const platform = await load(measuring, few);
  const site = await startSite(platform, {}, signal);
  try {
    return await runSteps(await planFew(measuring, site, platform), measuring);
  } finally {
    await site.stop();
  }
}

async function planFew(
  { place: { dir, signal }, settings, tools }: Measuring,
  site: Site,
  { setup: { databaseUrl } }: Platform,
): Promise<Partial<Record<Part, Step<Result[]>>>> {
  const { rounds, seconds, publishes: times } = settings;
  const articles = await listArticles(databaseUrl);
  const [popular] = articles;
  if (!popular) throw new Error('There is no article to measure with');
  const path = `/articles/${popular.slug}`;
  const article = { what: 'Hot article', path, file: 'article.html' };
  const subjects = [
    article,
    { what: 'Hot home', path: '/', file: 'home.html' },
    { what: 'Hot API article', path: `/api/v1${path}`, file: 'article.json' },
  ];
  const trial = { rounds, seconds, tools, signal };
  return {
    // First, so that nothing is warm.
    cold: {
      title: 'Cold pages',
      run: () =>
        measureCold(
          site,
          articles.slice(1).map(({ slug }) => slug),
          rounds,
          signal,
        ),
    },
    hot: { title: 'Hot answers beside nginx', run: () => measureHot(site, subjects, dir, trial) },
    next: { title: "Beside Next's cache", run: () => measureNext(site, article, dir, trial) },
    publish: {
      title: 'Publishing',
      run: async () => {
        const editor = await signIn(site.cmsUrl, administrator);
        return measureVisibility(site, { articles: articles.slice(-200), times, editor, signal });
      },
    },
  };
}

async function measureMany(measuring: Measuring): Promise<Result[]> {
  const { place, settings, tools } = measuring;
  const { dir, signal } = place;
  if (!settings.only.includes('mix')) return [];
  const [, many] = settings.articles;
  const platform = await load(measuring, many);
  const env = { PAGE_CACHE_MAX_BYTES: String(cacheMegabytes * 1024 * 1024) };
  const site = await startSite(platform, env, signal);
  try {
    const slugs = (await listArticles(platform.setup.databaseUrl)).map(({ slug }) => slug);
    const { mixSeconds, seed } = settings;
    const run = () => measureMix(site, { slugs, seconds: mixSeconds, seed, dir, tools, signal });
    return await runSteps({ mix: { title: 'Everything there is', run } }, measuring);
  } finally {
    await site.stop();
  }
}

async function load({ place, settings }: Measuring, articles: number): Promise<Platform> {
  return (await showProgress({ loaded: describeMakingUp(place, articles, settings.seed) })).loaded;
}

async function runSteps(
  steps: Partial<Record<Part, Step<Result[]>>>,
  { place, settings }: Measuring,
): Promise<Result[]> {
  const chosen = Object.entries(steps).filter(([part]) => settings.only.includes(part as Part));
  const kept = chosen.map(([part, step]) => [part, keepFailure(step, place.signal)]);
  const results = await showProgress(Object.fromEntries(kept) as Record<string, Step<Result[]>>, 1);
  return Object.values(results).flat();
}
