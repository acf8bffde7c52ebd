import { toSitePath } from '../../../components/site-path';
import { getSite, listSubjects } from '../../../content';
import { sendSitemap, writeSitemap } from '../../../sitemaps/write-sitemap';

export const dynamic = 'force-dynamic';

const fixed = [
  '/',
  '/articles',
  '/topics',
  '/organisations',
  '/authors',
  '/corrections',
  '/feeds',
  '/developers',
  '/developers/reference',
];

/** The site's lists, every topic, organisation and author, and the standing pages that its menu and foot lead to. */
export async function GET(): Promise<Response> {
  const { navigation, footer } = await getSite();
  const [topics, organisations, authors] = await listSubjects();
  const paths = new Set([
    ...fixed,
    ...[...navigation, ...footer].map(({ url }) => toSitePath(url)).filter(isOfPage),
    ...topics.map(({ slug }) => `/topics/${slug}`),
    ...organisations.map(({ slug }) => `/organisations/${slug}`),
    ...authors.map(({ slug }) => `/authors/${slug}`),
  ]);
  return sendSitemap(writeSitemap([...paths].map((path) => ({ path }))));
}

/** Editors may link to anything; of this site only plain paths are pages. */
const isOfPage = (path: string) => /^(?:\/[a-z0-9-]+)+$/.test(path);
