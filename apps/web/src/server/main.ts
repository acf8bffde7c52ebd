import type { RequestListener, Server } from 'node:http';
import path from 'node:path';
import { ConfigurationError, getConfiguration, type Configuration } from '../configuration.js';
import { answerInDevelopment } from './development.js';
import { followChanges } from './change-follower.js';
import { createFrontDoor } from './front-door.js';
import { createKeptAnswers } from './kept-answers.js';
import { listen } from './listen.js';
import { createLog, type Log } from './log.js';
import { startNext } from './next-app.js';
import { createPageRenderer } from './page-renderer.js';
import { createRequestHandler } from './request-handler.js';
import { shutDownInOrder } from './shut-down.js';
import { createSiteServer } from './site-server.js';
import { listAssetAddresses, listStaticFiles } from './static-files.js';

const folder = path.join(import.meta.dirname, '../..');

/** Starts the site and serves it until a signal ends it. */
async function start(configuration: Configuration, log: Log): Promise<void> {
  const { SITE_URL: siteUrl, WEB_HOST: host, WEB_PORT: port, RENDER_TIMEOUT_MS: timeoutMs } = configuration;
  const development = configuration.NODE_ENV === 'development';
  // Next and React look at the variable itself.
  Object.assign(process.env, { NODE_ENV: development ? 'development' : 'production' });
  const server = createSiteServer(siteUrl);
  const draining = new AbortController();
  const next = await startNext(folder, siteUrl, development ? server : undefined);
  const staticFiles = new Map([
    ...listStaticFiles(path.join(folder, 'dist/assets'), '/assets'),
    ...(development ? [] : listStaticFiles(path.join(folder, '.next/static'), '/_next/static')),
  ]);
  const assets = listAssetAddresses(staticFiles);
  const renderPage = createPageRenderer({ handle: next.handle, assets, siteUrl, timeoutMs });
  const cache = createKeptAnswers({ configuration, log, renderPage });
  const follower = followChanges({
    cmsUrl: configuration.CMS_URL,
    timeoutMs: configuration.CMS_TIMEOUT_MS,
    cache,
    log,
  });
  const door = createFrontDoor({
    configuration,
    log,
    staticFiles,
    answerKept: cache.listener,
    draining: draining.signal,
  });
  const answer = createRequestHandler(door);
  const answerPagesInDevelopment: RequestListener = (request, response) => {
    if (/^\/(api|media|assets|health)(\/|\?|$)/.test(request.url ?? '')) answer(request, response);
    else void answerInDevelopment(next.handle, assets, request, response);
  };
  server.on('request', development ? answerPagesInDevelopment : answer);
  const close = () => {
    follower.stop();
    return next.close();
  };
  shutDownInOrder({ server, draining, close, log });
  await listen(server, host, port);
  log('info', 'listening', { url: `http://${host}:${addressPort(server.address())}`, siteUrl });
}

const addressPort = (address: ReturnType<Server['address']>) =>
  typeof address === 'object' ? address?.port : address;

process.env.NEXT_TELEMETRY_DISABLED = '1';
try {
  const configuration = getConfiguration();
  await start(configuration, createLog(configuration.LOG_LEVEL));
} catch (error) {
  const expected =
    error instanceof ConfigurationError || (error instanceof Error && /listen on/.test(error.message));
  process.stderr.write(
    `${expected ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
}
