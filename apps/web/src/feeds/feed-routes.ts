import type { ItemResult } from '@shoal/content-client';
import { getConfiguration } from '../configuration';
import {
  getAuthor,
  getOrganisation,
  getSite,
  getTopic,
  isPresent,
  listCorrections,
  listWholeArticles,
} from '../content';
import { listAddress } from '../listing/list-address';
import { answer, getPageContext } from '../page-context';
import { describeArticleEntry, listNews } from './article-entry';
import { feedPath, formatFacts, type Feed, type FeedEntry, type FeedFormat } from './feed';
import { describeNoticeEntry } from './notice-entry';
import { writeAtom } from './write-atom';
import { writeJsonFeed } from './write-json-feed';
import { writeRss } from './write-rss';
import { sendText } from '../plain-text';

interface SlugContext {
  params: Promise<{ slug: string }>;
}

/** The page that a feed is of. */
interface Subject {
  /** Null: it is the whole site. */
  name: string | null;
  description: string | null;
  path: string;
  /** What its address says besides the path. */
  query?: { organisation?: string };
}

const writers: Record<FeedFormat, (feed: Feed) => string> = {
  atom: writeAtom,
  rss: writeRss,
  json: writeJsonFeed,
};

/** The feed of everything. */
export const siteFeed = (format: FeedFormat) => async (): Promise<Response> => {
  const site = await getSite();
  const articles = await listWholeArticles({});
  return send(format, { name: null, description: site.strapline, path: '/' }, announce(articles?.data ?? []));
};

/** The feed of what is about a topic. */
export const topicFeed = feedOf('topics', 'topic', getTopic, ({ description }) => description);

/** The feed of what an organisation leads, supports or stands in a byline of. */
export const organisationFeed = feedOf(
  'organisations',
  'organisation',
  getOrganisation,
  ({ description }) => description,
);

/** The feed of what an author wrote. */
export const authorFeed = feedOf('authors', 'author', getAuthor, () => null);

function feedOf<T extends { type: string; slug: string; name: string }>(
  folder: string,
  filter: 'topic' | 'organisation' | 'author',
  get: (slug: string) => Promise<ItemResult<T>>,
  describe: (found: T) => string | null,
) {
  return (format: FeedFormat) =>
    async (_request: Request, { params }: SlugContext): Promise<Response> => {
      const found = await get((await params).slug);
      if (found === null || found.type === 'removed') return refuse(found === null ? 404 : 410);
      if (!isPresent(found)) return leadTo(feedPath(`/${folder}/${found.slug}`, format));
      const articles = await listWholeArticles({ [filter]: found.slug });
      if (!articles) return refuse(404);
      const subject = {
        name: found.name,
        description: describe(found),
        path: `/${folder}/${found.slug}`,
      };
      return send(format, subject, announce(articles.data));
    };
}

/** The feed of what was put right or withdrawn, of one organisation's articles where its address names one. */
export const correctionsFeed =
  (format: FeedFormat) =>
  async (request: Request): Promise<Response> => {
    const slug = new URL(request.url).searchParams.get('organisation');
    const path = '/corrections';
    const words = 'What was put right or withdrawn';
    if (slug === null) {
      const list = await listCorrections({});
      const subject = { name: 'Corrections and withdrawals', description: words, path };
      return send(format, subject, (list?.data ?? []).map(describeNoticeEntry));
    }
    const found = await getOrganisation(slug);
    if (found === null || found.type === 'removed') return refuse(found === null ? 404 : 410);
    if (!isPresent(found)) return leadTo(listAddress(feedPath(path, format), { organisation: found.slug }));
    const list = await listCorrections({ organisation: slug });
    if (!list) return refuse(404);
    const name = `Corrections and withdrawals: ${found.name}`;
    const subject = { name, description: words, path, query: { organisation: slug } };
    return send(format, subject, list.data.map(describeNoticeEntry));
  };

const announce = (articles: Parameters<typeof listNews>[0]) => listNews(articles).map(describeArticleEntry);

async function send(format: FeedFormat, subject: Subject, entries: readonly FeedEntry[]): Promise<Response> {
  const { name: siteName, language } = await getSite();
  const { SITE_URL: siteUrl } = getConfiguration();
  const latest = Math.max(...entries.map(({ updated }) => updated.getTime()));
  const feed: Feed = {
    title: subject.name === null ? siteName : `${subject.name} – ${siteName}`,
    subtitle: subject.description,
    language,
    pageUrl: siteUrl + listAddress(subject.path, subject.query),
    url: siteUrl + listAddress(feedPath(subject.path, format), subject.query),
    updated: entries.length > 0 ? new Date(latest) : getPageContext().now,
    entries,
  };
  return new Response(writers[format](feed), {
    headers: { 'Content-Type': `${formatFacts[format].mediaType}; charset=utf-8` },
  });
}

/** Whoever follows a feed reads no page: one line says what became of it. */
function refuse(status: 404 | 410): Response {
  answer(status);
  const words = status === 404 ? 'There is no such feed.' : 'What this feed was of has been removed.';
  return sendText(words);
}

function leadTo(path: string): Response {
  answer(308, path);
  return sendText(path);
}
