import type { Contestant, Contestants } from './contestants.ts';
import { compareUnderLoad, type Rounds } from './load.ts';
import type { Result } from './result-table.ts';
import { getStockPath } from './stock-strapi.ts';

const rate = (perSecond: number) => `${perSecond.toFixed(perSecond < 100 ? 1 : 0)} req/s`;

const articlePaths = ({ articles }: Contestant, before: string) =>
  articles.map(({ slug }) => `${before}/${slug}`);

/** An article by its slug, and the list of the newest, beside a program that does nothing but read the same rows. */
export async function compareWithBare(
  contestant: Contestant,
  rounds: Rounds,
  signal: AbortSignal,
): Promise<Result[]> {
  const { cmsUrl, bareUrl, platform } = contestant;
  const pairs = [
    {
      what: 'Article by slug',
      least: 0.5,
      ours: articlePaths(contestant, '/api/v1/articles'),
      bare: articlePaths(contestant, '/articles'),
    },
    {
      what: 'List of 20 articles',
      least: 0.4,
      ours: ['/api/v1/articles?limit=20'],
      bare: ['/articles?limit=20'],
    },
  ];
  const results: Result[] = [];
  for (const { what, least, ours, bare } of pairs) {
    const rates = await compareUnderLoad(
      { ours: { url: cmsUrl, paths: ours }, bare: { url: bareUrl, paths: bare } },
      rounds,
      signal,
    );
    results.push({
      what: `${what}, of ${platform.corpus.articles}`,
      measured: rate(rates.ours),
      beside: `${rate(rates.bare)} bare`,
      value: rates.ours / rates.bare,
      bar: { least, unit: '×' },
    });
  }
  return results;
}

/** The same article from Strapi's own REST. */
export async function compareWithStock(
  { small, stockUrl }: Contestants,
  rounds: Rounds,
  signal: AbortSignal,
): Promise<Result[]> {
  const rates = await compareUnderLoad(
    {
      ours: { url: small.cmsUrl, paths: articlePaths(small, '/api/v1/articles') },
      stock: { url: stockUrl, paths: small.articles.map(({ slug }) => getStockPath(slug)) },
    },
    rounds,
    signal,
  );
  return [
    {
      what: `Article by slug, of ${small.platform.corpus.articles}`,
      measured: rate(rates.ours),
      beside: `${rate(rates.stock)} from Strapi's own REST`,
      value: rates.ours / rates.stock,
      bar: { least: 5, unit: '×' },
    },
  ];
}

/** The list of one organisation's articles, among many and among few. */
export async function compareSizes(
  { small, large }: Contestants,
  rounds: Rounds,
  signal: AbortSignal,
): Promise<Result[]> {
  const list = ({ cmsUrl, organisation }: Contestant) => ({
    url: cmsUrl,
    paths: [`/api/v1/articles?limit=20&organisation=${organisation}`],
  });
  const rates = await compareUnderLoad({ small: list(small), large: list(large) }, rounds, signal);
  return [
    {
      what: `Filtered list, of ${large.platform.corpus.articles}`,
      measured: rate(rates.large),
      beside: `${rate(rates.small)} of ${small.platform.corpus.articles}`,
      value: rates.small / rates.large,
      bar: { most: 1.2, unit: '× the time' },
    },
  ];
}

/** Searches for words that stand in few articles and in many. */
export async function measureSearch(
  { cmsUrl, platform }: Contestant,
  rounds: Rounds,
  signal: AbortSignal,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const { word, share } of platform.corpus.words) {
    const asked = { url: cmsUrl, paths: [`/api/v1/search?q=${word}`] };
    const { ours } = await compareUnderLoad({ ours: asked }, rounds, signal);
    results.push({
      what: `Search for a word in ${Number((share * 100).toPrecision(2))} %`,
      measured: rate(ours),
      beside: `of ${platform.corpus.articles}`,
      value: ours,
      bar: { least: 150, unit: 'req/s' },
    });
  }
  return results;
}
