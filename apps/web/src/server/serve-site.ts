import cluster from 'node:cluster';
import type { RequestListener, Server } from 'node:http';
import path from 'node:path';
import type { PageCache } from '@shoal/page-cache';
import type { Configuration } from '../configuration.js';
import { createAdmission } from './admission.js';
import { followChanges, type ChangeFollower } from './change-follower.js';
import { createChargeLedger } from './charge-ledger.js';
import { createClientAddress } from './client-address.js';
import { answerInDevelopment } from './development.js';
import { createFrontDoor } from './front-door.js';
import { createHealth } from './health.js';
import { createKeptAnswers } from './kept-answers.js';
import { needsNoPage } from './kinds-of-target.js';
import { listen } from './listen.js';
import { describeError, type Log } from './log.js';
import { createMetricsServer } from './metrics-server.js';
import { createMetrics, shareMetrics } from './metrics.js';
import type { NextHandler } from './next-app.js';
import { startPages, type Pages } from './pages.js';
import { RateLimits } from './rate-limits.js';
import { createRequestHandler } from './request-handler.js';
import { createSharedCharges } from './shared-charges.js';
import { shutDownInOrder } from './shut-down.js';
import { createSiteServer } from './site-server.js';
import { listAssetAddresses, listStaticFiles, type StaticFile } from './static-files.js';

const folder = path.join(import.meta.dirname, '../..');

/** Everything that serves, once it is put together. */
interface Site {
  configuration: Configuration;
  log: Log;
  server: Server;
  pages: Pages;
  staticFiles: ReadonlyMap<string, StaticFile>;
  assets: ReadonlyMap<string, string>;
}

/** Starts the site and serves it until a signal ends it. */
export async function serveSite(configuration: Configuration, log: Log): Promise<void> {
  const { SITE_URL: siteUrl, WEB_HOST: host, WEB_PORT: port, METRICS_PORT: metricsPort } = configuration;
  const development = configuration.NODE_ENV === 'development';
  const server = createSiteServer(siteUrl);
  const staticFiles = new Map([
    ...listStaticFiles(path.join(folder, 'dist/assets'), '/assets'),
    ...(development ? [] : listStaticFiles(path.join(folder, '.next/static'), '/_next/static')),
  ]);
  const assets = listAssetAddresses(staticFiles);
  const pages = await startPages({ configuration, log, server, assets });
  const { cache, follower } = answerRequests({ configuration, log, server, pages, staticFiles, assets });
  const registry = createMetrics({ server, cache, follower });
  if (cluster.isWorker) shareMetrics(registry);
  else if (metricsPort > 0) {
    const read = () => registry.metrics();
    const metrics = createMetricsServer({ read, contentType: registry.contentType, log });
    await listen(metrics, configuration.METRICS_HOST, metricsPort, 'METRICS_PORT');
  }
  await listen(server, host, port, 'WEB_PORT');
  // Workers listen at one port; whoever started them says so once.
  if (!cluster.isWorker) log('info', 'listening', { url: `http://${host}:${portOf(server)}`, siteUrl });
}

/** Has the server answer, and end in order. */
function answerRequests(site: Site): { cache: PageCache; follower: ChangeFollower } {
  const { configuration, log, server, pages, staticFiles, assets } = site;
  const { renderPage, handleInDevelopment } = pages;
  const { CMS_URL: cmsUrl } = configuration;
  const { worker } = cluster;
  const limits: RateLimits = new RateLimits({
    limit: configuration.RATE_LIMIT_PER_MINUTE,
    share: worker
      ? createSharedCharges(worker, (standings) => limits.learn(standings))
      : createChargeLedger(),
    onTrouble: (error) => log('error', 'requests are not counted', { error: describeError(error) }),
  });
  const admission = createAdmission(limits, createClientAddress(configuration.TRUSTED_PROXIES));
  const cache = createKeptAnswers({ configuration, log, renderPage, apiHeaders: admission.headers });
  const follower = followChanges({ cmsUrl, timeoutMs: configuration.CMS_TIMEOUT_MS, cache, log });
  const draining = new AbortController();
  const door = createFrontDoor({
    configuration,
    log,
    staticFiles,
    answerKept: cache.listener,
    renderPage,
    health: createHealth({ cache, follower, draining: draining.signal }),
    admission,
    draining: draining.signal,
  });
  const answer = createRequestHandler(door);
  const answerAsDeveloped =
    (handle: NextHandler): RequestListener =>
    (request, response) => {
      if (needsNoPage(request.url ?? '')) answer(request, response);
      else void answerInDevelopment(handle, assets, request, response);
    };
  server.on('request', handleInDevelopment ? answerAsDeveloped(handleInDevelopment) : answer);
  const close = () => {
    follower.stop();
    return pages.close();
  };
  shutDownInOrder({ server, draining, close, log, isWorker: cluster.isWorker });
  return { cache, follower };
}

function portOf(server: Server): number | string {
  const address = server.address();
  return address === null || typeof address === 'string' ? '' : address.port;
}
