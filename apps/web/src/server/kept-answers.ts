import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { createPageCache, type PageCache, type Renderer } from '@shoal/page-cache';
import type { Configuration } from '../configuration.js';
import { createApiAnswer } from './api-answers.js';
import { createFailureAnswer, createFailureLog } from './failed-render-answers.js';
import { isApi } from './kinds-of-target.js';
import type { Log } from './log.js';
import { createPageAnswer } from './page-answers.js';
import { renderSeconds } from './metrics.js';
import type { PageRenderer } from './page-renderer.js';
import { listPageQuery } from './page-query.js';
import { tidyPath } from './request-target.js';
import { listCommonHeaders } from './security-headers.js';

/** What the kept answers are made with. */
export interface KeptAnswersOptions {
  configuration: Configuration;
  log: Log;
  renderPage: PageRenderer;
  /** Headers that every answer of the Content API has. */
  apiHeaders: Readonly<Record<string, string>>;
}

/** A render says itself, with its id, that it takes too long; the cache need only be sure that it ends. */
const graceMs = 1_000;
/** The least that a cache works with. */
const leastBytes = 1024 * 1024;

/** The page cache in front of the pages and the Content API. */
export function createKeptAnswers(options: KeptAnswersOptions): PageCache {
  const { configuration, log, apiHeaders } = options;
  const siteHost = new URL(configuration.SITE_URL).host;
  const processes = configuration.WEB_CONCURRENCY;
  const common = listCommonHeaders(configuration.SITE_URL);
  const listHeaders = (target: string) => (isApi(target) ? { ...common, ...apiHeaders } : common);
  return createPageCache({
    render: createRenderer(options, siteHost, listHeaders),
    query: (path) => (isApi(path) ? 'all' : listPageQuery(tidyPath(path))),
    // Readers have no accounts: nothing that they send makes an answer theirs.
    isForOne: () => false,
    describeFailure: (failure, target) => {
      const { headers, ...answer } = createFailureAnswer(failure, target, siteHost);
      return { ...answer, headers: { ...listHeaders(target), ...headers } };
    },
    onFailure: createFailureLog(log),
    maxBytes: Math.max(leastBytes, Math.floor(configuration.PAGE_CACHE_MAX_BYTES / processes)),
    maxRenders: Math.ceil((2 * availableParallelism()) / processes),
    renderTimeoutMs: configuration.RENDER_TIMEOUT_MS + graceMs,
    name: 'shoal',
  });
}

function createRenderer(
  { configuration, log, renderPage }: KeptAnswersOptions,
  siteHost: string,
  listHeaders: (target: string) => Record<string, string>,
): Renderer {
  const { CMS_URL: cmsUrl, CMS_TIMEOUT_MS: timeoutMs } = configuration;
  return async ({ target, signal }) => {
    const requestId = randomUUID();
    const rendering = { target, requestId, signal };
    const kind = isApi(target) ? 'api' : 'page';
    const stop = renderSeconds.startTimer({ kind, outcome: 'failed' });
    const answer = await (
      kind === 'api'
        ? createApiAnswer({ cmsUrl, timeoutMs }, rendering)
        : createPageAnswer({ renderPage, siteHost }, rendering)
    ).catch((error: unknown) => {
      stop();
      throw error;
    });
    const { status } = answer;
    const seconds = stop({ outcome: String(status) });
    if (status < 500) log('info', 'rendered', { target, status, ms: Math.round(seconds * 1000), requestId });
    return {
      ...answer,
      headers: { ...listHeaders(target), ...answer.headers },
      headersOnce: { 'x-request-id': requestId },
    };
  };
}
