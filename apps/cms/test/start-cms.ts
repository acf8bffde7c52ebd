import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type * as Strapi from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { createCmsDatabase } from './cms-database.js';
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
  /** Ends it and removes what it made. */
  stop(): Promise<void>;
}

// Strapi's own ES modules do not load in Node: they import folders.
const { createStrapi }: typeof Strapi = createRequire(__filename)('@strapi/strapi');

const appDir = resolve(__dirname, '..');

/**
 * Boots the compiled CMS against the PostgreSQL of TEST_DATABASE_URL, on a copy of what its first boot made. One boot to a test file, in a
 * process of its own: Strapi keeps itself in a global.
 */
export async function startCms(settings: Record<string, string> = {}): Promise<RunningCms> {
  if ('strapi' in globalThis) throw new Error('This process has a CMS; name the file in vitest.config.ts');
  const database = await createCmsDatabase();
  const mediaDir = await mkdtemp(join(tmpdir(), 'shoal-media-'));
  // oxlint-disable-next-line no-restricted-properties -- the CMS reads its settings from there
  Object.assign(process.env, testSettings(database.url, mediaDir), settings);
  const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist'), serveAdminPanel: false }).load();
  const url = await listen(strapi);
  return {
    strapi,
    url,
    databaseUrl: database.url,
    mediaDir,
    async stop() {
      await stopStrapi(strapi);
      await database.drop();
      await rm(mediaDir, { recursive: true, force: true });
    },
  };
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
