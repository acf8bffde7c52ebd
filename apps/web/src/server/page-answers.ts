import type { RenderedAnswer } from '@shoal/page-cache';
import { createPlainAnswer } from './answer-plainly.js';
import { FailedAnswer } from './failed-answer.js';
import { isHtml } from './failed-render.js';
import { keepKnownQuery } from './page-query.js';
import type { PageRenderer, RenderedPage } from './page-renderer.js';
import type { Rendering } from './rendering.js';
import { readRequestTarget } from './request-target.js';
import { listPageHeaders, resourceHeaders } from './security-headers.js';

/** What pages are made with. */
export interface PageAnswersOptions {
  renderPage: PageRenderer;
  siteHost: string;
}

/** Makes the answer to an address of the site: a page, where it is spelt otherwise, or why it is none. */
export async function createPageAnswer(
  { renderPage, siteHost }: PageAnswersOptions,
  { target, requestId, signal }: Rendering,
): Promise<RenderedAnswer> {
  const read = readRequestTarget(target);
  if (read.type === 'malformed') return createPlainAnswer(400, siteHost);
  if (read.type === 'moved') return createRedirect(read.location);
  const query = keepKnownQuery(read.path, read.query);
  // Another spelling would be kept beside the page, and there is no end of them.
  if (read.path + query !== target) return createRedirect(read.path + query);
  const result = await renderPage(read.path, query, { requestId, signal });
  if (result.type === 'page') return describePage(result);
  const { status, reason, cause } = result;
  throw new FailedAnswer(reason, { status, requestId, cause });
}

/** Leads to the one spelling of an address. */
export const createRedirect = (location: string) => ({
  status: 308,
  headers: { ...resourceHeaders, location, 'cache-control': 'public, max-age=3600' },
  body: '',
});

function describePage({
  status,
  contentType,
  body,
  location,
  tags,
  validUntil,
}: RenderedPage): RenderedAnswer {
  const isPage = isHtml(contentType) || location !== null;
  return {
    status,
    headers: {
      ...(isPage ? listPageHeaders() : { ...resourceHeaders, 'access-control-allow-origin': '*' }),
      'content-type': isPage ? 'text/html; charset=utf-8' : contentType,
      'cache-control': 'public, max-age=0, must-revalidate',
      'cache-tag': [...tags].join(','),
      ...(location !== null && { location }),
    },
    body: location === null ? body : '',
    tags,
    validUntil,
  };
}
