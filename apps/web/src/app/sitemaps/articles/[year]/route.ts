import { listYear } from '../../../../content';
import { answer, getPageContext } from '../../../../page-context';
import { sendSitemap, writeSitemap } from '../../../../sitemaps/write-sitemap';
import { sendText } from '../../../../plain-text';

export const dynamic = 'force-dynamic';

/** The articles of one year, `2024.xml`; 404 for a year without any. */
export async function GET(_request: Request, { params }: { params: Promise<{ year: string }> }) {
  const [, year] = /^(\d{4})\.xml$/.exec((await params).year) ?? [];
  if (year === undefined) return refuse();
  const articles = await listYear(Number(year));
  if (articles.length === 0) return refuse();
  return sendSitemap(
    writeSitemap(articles.map(({ slug, changedAt }) => ({ path: `/articles/${slug}`, changedAt }))),
  );
}

function refuse(): Response {
  answer(404);
  getPageContext().tags.add('list:article');
  return sendText('There is no such sitemap.');
}
