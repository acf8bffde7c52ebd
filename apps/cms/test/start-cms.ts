import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type * as Strapi from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { inject, vi } from 'vitest';
import { createCmsDatabase, createSharedDatabase, type SharedDatabase } from './cms-database.js';
import { runStatement } from './test-database.js';
import { testSettings } from './test-settings.js';

/** A CMS of one test file: the compiled one, on a database and in a media folder of its own. */
export interface RunningCms {
  strapi: Core.Strapi;
  /** Where it answers: `http://127.0.0.1:<port>`. */
  url: string;
  /** Its database. */
  databaseUrl: string;
  /** Where it keeps uploaded files. */
  mediaDir: string;
  /** Ends it and removes what it made, unless other test files have it after this one. */
  stop(): Promise<void>;
}

// Strapi's own ES modules do not load in Node: they import folders.
const { createStrapi }: typeof Strapi = createRequire(__filename)('@strapi/strapi');

const appDir = resolve(__dirname, '..');

let shared: { cms: RunningCms; database: SharedDatabase } | undefined;

/**
 * The compiled CMS against the PostgreSQL of TEST_DATABASE_URL, as its first boot leaves it. A boot takes seconds, so
 * the test files of a process have one CMS in turn, each on a database made anew. With settings of its own it is
 * booted for one file, in a process of its own: Strapi keeps itself in a global.
 */
export async function startCms(settings?: Record<string, string>): Promise<RunningCms> {
  if (shared && !settings) return renew(shared);
  if ('strapi' in globalThis) throw new Error('This process has a CMS; name the file in vitest.config.ts');
  return settings ? startAlone(settings) : startShared();
}

async function startAlone(settings: Record<string, string>): Promise<RunningCms> {
  const database = await createCmsDatabase();
  const mediaDir = await mkdtemp(join(tmpdir(), 'shoal-media-'));
  const cms = await boot(database.url, mediaDir, settings);
  return {
    ...cms,
    async stop() {
      await stopStrapi(cms.strapi);
      await database.drop();
      await rm(mediaDir, { recursive: true, force: true });
    },
  };
}

async function startShared(): Promise<RunningCms> {
  const database = await createSharedDatabase();
  const mediaDir = await mkdtemp(join(inject('mediaOfShared') ?? tmpdir(), 'shared-'));
  // No file knows that it is the last: the process takes the CMS with it, the global teardown what it kept.
  const stop = () => Promise.resolve();
  shared = { cms: { ...(await boot(database.url, mediaDir)), stop }, database };
  return shared.cms;
}

/** Makes everything that the CMS keeps as it was at its first boot. */
async function renew({ cms, database }: NonNullable<typeof shared>): Promise<RunningCms> {
  const { connection } = cms.strapi.db;
  await connection.destroy();
  await database.renew();
  connection.initialize();
  await rm(cms.mediaDir, { recursive: true });
  await mkdir(cms.mediaDir);
  await vi.waitUntil(() => hearsOfChanges(cms.databaseUrl), { timeout: 20_000 });
  return cms;
}

/** Whether the CMS hears of changes again: from then on it has forgotten what was there before. */
async function hearsOfChanges(databaseUrl: string): Promise<boolean> {
  const found = await runStatement(
    databaseUrl,
    `select 1 from pg_stat_activity where datname = current_database()
     and application_name = 'content-feed' and state = 'idle' and query not ilike 'listen%'`,
  );
  return found.length > 0;
}

async function boot(
  databaseUrl: string,
  mediaDir: string,
  settings: Record<string, string> = {},
): Promise<Omit<RunningCms, 'stop'>> {
  // oxlint-disable-next-line no-restricted-properties -- the CMS reads its settings from there
  Object.assign(process.env, testSettings(databaseUrl, mediaDir), settings);
  const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist'), serveAdminPanel: false }).load();
  return { strapi, url: await listen(strapi), databaseUrl, mediaDir };
}

async function listen(strapi: Core.Strapi): Promise<string> {
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise<void>((done) => httpServer.listen(0, '127.0.0.1', done));
  const address = httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The CMS listens on no port');
  return `http://127.0.0.1:${address.port}`;
}

/** Strapi's own `destroy` also takes away the test runner's listeners on the process. */
async function stopStrapi(strapi: Core.Strapi): Promise<void> {
  await strapi.runPluginsLifecycles('destroy');
  await strapi.runUserLifecycles('destroy');
  await strapi.server.destroy();
  await strapi.db.destroy();
}
