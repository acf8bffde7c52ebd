/** One address of the site and what it answered. */
export interface VisitedPage {
  /** Path and query, from the root of the site. */
  path: string;
  status: number;
  headers: Headers;
  html: string;
}

/** Asks for one address of the site; a redirect is an answer of its own. */
export async function visit(siteUrl: string, path: string): Promise<VisitedPage> {
  const response = await fetch(new URL(path, siteUrl), { redirect: 'manual' });
  return { path, status: response.status, headers: response.headers, html: await response.text() };
}

/** Every page that a reader can reach by links, from the front page on. */
export async function walkSite(siteUrl: string): Promise<VisitedPage[]> {
  const pages = new Map<string, VisitedPage>();
  const waiting = ['/'];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (pages.has(path)) continue;
    const page = await visit(siteUrl, path);
    if (!isPage(page)) continue;
    pages.set(path, page);
    waiting.push(...listLinks(page, siteUrl));
  }
  return [...pages.values()];
}

const isPage = ({ status, headers }: VisitedPage) =>
  status !== 200 || headers.get('content-type')?.startsWith('text/html') === true;

function listLinks({ path, html }: VisitedPage, siteUrl: string): string[] {
  const targets = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map((match) => match[1] ?? '');
  return targets
    .map((target) => new URL(target.replaceAll('&amp;', '&'), new URL(path, siteUrl)))
    .filter(({ origin }) => origin === new URL(siteUrl).origin)
    .map(({ pathname, search }) => pathname + search);
}
