import type { Article, ArticleFacets, Notice, NoticeList, SearchAnswer } from '@shoal/content-schema';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  article,
  author,
  closedOrganisation,
  lantern,
  page,
  site,
  siteUrl,
  summarise,
  tidewater,
  topic,
} from './sample-content';
import { edition } from './sample-editions';
import { everyBlock } from './every-block';
import { FixtureFeed } from './fixture-feed';

/** Answers one request as a test wants it. */
export type Responder = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A CMS for tests: a real server with sample content, which a test can make answer as it likes. */
export interface FixtureCms {
  url: string;
  port: number;
  /** What was asked for, in order, but for the changes. */
  requests: IncomingMessage[];
  /** Answers a path differently until `reset`. */
  respond(path: string, responder: Responder): void;
  /** Tells of a change, and resolves when each site has dealt with it. */
  tell: FixtureFeed['tell'];
  /** Its change feed, to be cut and mended. */
  feed: FixtureFeed;
  /** Answers as at first, and has each site forget what it keeps. */
  reset(): Promise<void>;
  /** Accepts every request from now on and answers none; gives what ends that, and breaks them off. */
  hang(): () => void;
  /** Stops it at once; what is under way breaks off. */
  stop(): Promise<void>;
}

/** Starts a CMS for tests on a free port; or on the one it had before, with the changes that it had. */
export async function startFixtureCms(port = 0, feed = new FixtureFeed()): Promise<FixtureCms> {
  const responders = new Map<string, Responder>();
  const requests: IncomingMessage[] = [];
  let hung: ServerResponse[] | null = null;
  const server = createServer((request, response) => {
    if (hung) return void hung.push(response);
    const { pathname } = new URL(request.url ?? '/', siteUrl);
    if (pathname === '/api/v1/changes') return feed.answer(request, response);
    requests.push(request);
    void (responders.get(pathname) ?? answerFromSamples)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    requests,
    respond: (path, responder) => void responders.set(path, responder),
    tell: (tags) => feed.tell(tags),
    feed,
    reset: async () => {
      responders.clear();
      await feed.restart();
      requests.length = 0;
    },
    hang: () => {
      const held: ServerResponse[] = [];
      hung = held;
      feed.cut();
      feed.mend();
      return () => {
        hung = null;
        for (const response of held) response.destroy();
      };
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Answers with JSON and cache tags. */
export function json(status: number, body: unknown, tags: string[] = []): Responder {
  return (_, response) => {
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    response.writeHead(status, { 'content-type': type, 'cache-tag': tags.join(',') });
    response.end(JSON.stringify(body));
  };
}

/** The answer about one thing. */
export const item = (data: unknown, tags: string[]) => json(200, { data }, tags);

/** One page of a list. */
export function list(
  data: unknown[],
  tags: string[],
  meta: { page?: number; total?: number; limit?: number } = {},
): Responder {
  const { page: number = 1, limit = 20, total = data.length } = meta;
  const links = { self: `${siteUrl}/api/v1/articles`, next: null, prev: null };
  return json(
    200,
    {
      data,
      meta: { page: number, limit, total, pages: Math.ceil(total / limit), cursor: '0a1b2c3d.7' },
      links,
    },
    tags,
  );
}

/** A problem as the Content API tells it. */
export const problem = (
  status: number,
  kind: string,
  more: Record<string, unknown> = {},
  tags: string[] = [],
) => json(status, { type: `urn:shoal:problem:${kind}`, title: kind, status, ...more }, tags);

/** The articles of the samples, newest first. */
export const articles = [
  article('the-booking-harbour', {
    title: 'What we learnt from moving a booking service to the open',
    bodyBlocks: everyBlock,
  }),
  article('without-a-picture', { leadImage: null, title: 'A small note without a picture' }),
  ...Array.from({ length: 8 }, (_, place) => article(`note-${place + 1}`)),
];

const organisation = { ...closedOrganisation, ...tidewater, closedAs: null, successors: [], closedOn: null };
const entries: Record<string, unknown[]> = {
  articles: articles.map(summarise),
  authors: [author],
  organisations: [organisation, { ...organisation, ...lantern }, closedOrganisation],
  topics: [topic],
};
const items: Record<string, { slug: string }[]> = {
  articles,
  authors: [author],
  organisations: [organisation, closedOrganisation],
  topics: [topic],
  pages: [page],
};

/** What the articles of the samples can be narrowed to. */
export const facets: ArticleFacets = {
  topics: [
    { id: 'topic-open-source', slug: 'open-source', name: 'Open source', count: 10 },
    { id: 'topic-design', slug: 'design', name: 'Design', count: 7 },
  ],
  organisations: [
    { id: tidewater.id, slug: tidewater.slug, name: tidewater.name, count: 9 },
    { id: lantern.id, slug: lantern.slug, name: lantern.name, count: 1 },
  ],
  authors: [{ id: author.id, slug: author.slug, name: author.name, count: 3 }],
  years: [
    { year: 2024, count: 8 },
    { year: 2022, count: 2 },
  ],
};

/** A detail that was put right. */
export const correction: Notice = {
  ...{ type: 'correction', at: '2024-04-02T08:00:00.000Z', text: 'It was <twelve>, not two.' },
  ...{ severity: 'detail', edition: 2, article: summarise(article('the-booking-harbour')) },
};

/** An article that no longer stands. */
export const withdrawal: Notice = {
  ...{ type: 'withdrawal', at: '2024-03-06T08:00:00.000Z', text: 'Its figures were wrong.' },
  ...{ severity: null, edition: null, article: summarise(article('wrong-figures', { status: 'withdrawn' })) },
};

/** One part of the list of corrections and withdrawals. */
export function notices(data: Notice[], meta: Partial<NoticeList['meta']> = {}) {
  const answer: NoticeList = {
    data,
    meta: { page: 1, limit: 20, total: data.length, pages: 1, cursor: '0a1b2c3d.7', ...meta },
    links: { self: `${siteUrl}/api/v1/corrections`, next: null, prev: null },
    facets: { organisations: facets.organisations ?? [] },
  };
  return json(200, answer, ['list:article', 'text:article']);
}

/** What a search found. */
export function results(meta: Partial<SearchAnswer['meta']>, data = articles.slice(0, 2).map(foundArticle)) {
  const { topics, organisations, years } = facets;
  const all = { topics: topics ?? [], organisations: organisations ?? [], years: years ?? [] };
  const counted = {
    page: 1,
    limit: 20,
    total: data.length,
    more: false,
    pages: 1,
    query: 'booking',
    corrected: null,
  };
  const answer: SearchAnswer = {
    data,
    meta: { ...counted, onlyCommonWords: false, ...meta },
    facets: data.length > 0 ? all : { topics: [], organisations: [], years: [] },
    links: { self: `${siteUrl}/api/v1/search`, next: null, prev: null },
  };
  return json(200, answer, ['count:article', 'any:author']);
}

/** A search's account of an article, with a word marked in title and passage. */
export const foundArticle = (full: Article): SearchAnswer['data'][number] => ({
  article: summarise(full),
  title: [
    { text: 'What we learnt from a ', marked: false },
    { text: 'booking', marked: true },
  ],
  snippet: [
    { text: '…it began with <b>', marked: false },
    { text: 'bookings', marked: true },
    { text: '…', marked: false },
  ],
});

const answerFromSamples: Responder = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', siteUrl);
  const [, , , type = '', slug, part] = pathname.split('/');
  if (searchParams.get('include') === 'body') return list(articles, ['articles'])(request, response);
  const responder = part === 'editions' && slug !== undefined ? editions(slug) : choose(type, slug);
  return responder(request, response);
};

/** The editions of an article; those of the samples have one each. */
export const editions = (slug: string, found = [edition(slug)]) => item(found, [`articles:${slug}`]);

function choose(type: string, slug: string | undefined): Responder {
  if (type === 'site') return item(site, ['site']);
  if (type === 'search') return results({});
  if (type === 'corrections') return notices([correction, withdrawal]);
  if (type === 'facets') return item(facets, ['count:article']);
  if (slug === undefined)
    return type in entries ? list(entries[type] ?? [], [type, `list:${type}`]) : problem(404, 'not-found');
  const found = items[type]?.find((candidate) => candidate.slug === slug);
  return found ? item(found, [`${type}:${slug}`]) : problem(404, 'not-found', {}, [`${type}:${slug}`]);
}
