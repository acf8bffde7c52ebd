import { getLastChange, getYears } from '../../content';
import { sendSitemap, writeSitemapIndex } from '../../sitemaps/write-sitemap';

export const dynamic = 'force-dynamic';

/** Every sitemap of the site: one of its lists and subjects, and one of each year's articles. */
export async function GET(): Promise<Response> {
  const { first, last } = (await getYears()) ?? { first: 1, last: 0 };
  const years = Array.from({ length: last - first + 1 }, (_, place) => last - place);
  const changes = await Promise.all(
    years.map(async (year) => ({ year, changedAt: await getLastChange(year) })),
  );
  const sitemaps = changes.flatMap(({ year, changedAt }) =>
    changedAt === null ? [] : [{ path: `/sitemaps/articles/${String(year)}.xml`, changedAt }],
  );
  return sendSitemap(writeSitemapIndex([{ path: '/sitemaps/pages.xml' }, ...sitemaps]));
}
