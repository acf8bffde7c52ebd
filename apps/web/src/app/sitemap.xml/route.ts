import { getYear, getYears } from '../../content';
import { sendSitemap, writeSitemapIndex } from '../../sitemaps/write-sitemap';

export const dynamic = 'force-dynamic';

/** Every sitemap of the site: one of its lists and subjects, and one of each year's articles. */
export async function GET(): Promise<Response> {
  const { first, last } = (await getYears()) ?? { first: 1, last: 0 };
  const years = Array.from({ length: last - first + 1 }, (_, place) => last - place);
  const found = await Promise.all(years.map(async (year) => ({ year, facts: await getYear(year) })));
  const sitemaps = found.flatMap(({ year, facts }) =>
    facts ? [{ path: `/sitemaps/articles/${String(year)}.xml`, changedAt: facts.changedAt }] : [],
  );
  return sendSitemap(writeSitemapIndex([{ path: '/sitemaps/pages.xml' }, ...sitemaps]));
}
