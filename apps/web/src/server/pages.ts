import type { Server } from 'node:http';
import type { Configuration } from '../configuration.js';
import type { Log } from './log.js';
import { startNext, type NextHandler } from './next-app.js';
import { createPageRenderer, type PageRenderer } from './page-renderer.js';
import { ThreadedRenderer } from './threaded-renderer.js';

/** Where pages come from. */
export interface Pages {
  renderPage: PageRenderer;
  /** Next itself, which answers as it likes while pages are developed. */
  handleInDevelopment?: NextHandler;
  close(): Promise<void>;
}

/** What pages need to know. */
export interface PagesOptions {
  configuration: Configuration;
  log: Log;
  server: Server;
  /** Addresses of our own static files, by name. */
  assets: ReadonlyMap<string, string>;
}

/**
 * Starts what renders pages: a thread of its own, or in development Next in this one, which needs the server for its
 * web socket.
 */
export async function startPages({ configuration, log, server, assets }: PagesOptions): Promise<Pages> {
  const { SITE_URL: siteUrl, RENDER_TIMEOUT_MS: timeoutMs, NODE_ENV } = configuration;
  if (NODE_ENV !== 'development') return ThreadedRenderer.start({ siteUrl, assets, timeoutMs }, log);
  const { handle, close } = await startNext(siteUrl, server);
  const renderPage = createPageRenderer({ handle, assets, siteUrl, timeoutMs });
  return { renderPage, handleInDevelopment: handle, close };
}
