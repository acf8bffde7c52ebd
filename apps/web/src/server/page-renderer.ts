import inject from 'light-my-request';
import { createPageContext, runWithPageContext, type PageContext } from '../page-context.js';
import { findRenderFailure, isHtml, type Rendered, type RenderFailure } from './failed-render.js';
import type { NextHandler } from './next-app.js';
import type { Rendering } from './rendering.js';
import { stripScripts } from './strip-scripts.js';
import { startTimeLimit } from './time-limit.js';

/** A page or a document beside pages, such as a feed, with what its keeper needs to know. */
export interface RenderedPage {
  type: 'page';
  status: number;
  contentType: string;
  body: string;
  /** Where it leads, when it is a redirect. */
  location: string | null;
  tags: ReadonlySet<string>;
  validUntil: Date | null;
  /** The origin that may show it in a frame; null: nobody. */
  framedBy: string | null;
}

/** A render ends in a page or in a failure. */
export type RenderResult = RenderedPage | ({ type: 'failed' } & RenderFailure);

/** Renders the page at a path with a query in its one spelling. */
export type PageRenderer = (
  path: string,
  query: string,
  rendering: Pick<Rendering, 'requestId' | 'signal'>,
) => Promise<RenderResult>;

/** What a renderer needs. */
export interface PageRendererOptions {
  handle: NextHandler;
  assets: ReadonlyMap<string, string>;
  siteUrl: string;
  timeoutMs: number;
}

/** A renderer that gives every render a context of its own and an end. */
export function createPageRenderer(options: PageRendererOptions): PageRenderer {
  return async (path, query, { requestId, signal }) => {
    const limit = startTimeLimit(options.timeoutMs, signal);
    const { assets } = options;
    const context = createPageContext({ path, now: new Date(), requestId, signal: limit.signal, assets });
    const render = runWithPageContext(context, async () => runNext(options, path + query));
    try {
      const rendered = await Promise.race([render, limit.passed]);
      return judge(rendered, context);
    } catch (error) {
      render.catch(() => undefined); // a render that loses the race has nobody left to tell
      const status = limit.signal.aborted ? 503 : 500;
      return { type: 'failed', status, reason: 'the render did not end', cause: error };
    } finally {
      limit.end();
    }
  };
}

// Awaited here, inside the context: left to itself, the render would lose it and its tags would be empty.
async function runNext({ handle, siteUrl }: PageRendererOptions, url: string): Promise<Rendered> {
  const { host } = new URL(siteUrl);
  const response = await inject(
    (request, response) => {
      handle(request, response).catch((error: unknown) => response.destroy(toError(error)));
    },
    { method: 'GET', url, headers: { host, accept: 'text/html' } },
  );
  return {
    status: response.statusCode,
    contentType: String(response.headers['content-type'] ?? ''),
    body: response.payload,
  };
}

function judge(rendered: Rendered, context: PageContext): RenderResult {
  const { contentType } = rendered;
  const body = isHtml(contentType) ? stripScripts(rendered.body) : rendered.body;
  const failure = findRenderFailure({ ...rendered, body }, context);
  if (failure) return { type: 'failed', ...failure };
  return {
    type: 'page',
    status: context.status === 200 ? rendered.status : context.status,
    contentType,
    body,
    location: context.location,
    tags: context.tags,
    validUntil: context.validUntil,
    framedBy: context.framedBy,
  };
}

const toError = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));
