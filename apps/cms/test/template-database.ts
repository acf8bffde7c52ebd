import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { spawnCms } from './spawn-cms.js';
import { prepareStore } from './prepare-store.js';
import { createDatabase, runStatement, type TestDatabase } from './test-database.js';
import { testSettings } from './test-settings.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The database of a CMS that has booted once; null where no PostgreSQL was given. */
    templateDatabase: string | null;
    /** A database with an empty content store and no Strapi; null likewise. */
    templateStore: string | null;
    /** Where the files of a CMS are kept that many test files have in turn. */
    mediaOfShared: string | null;
  }
}

/**
 * Boots the CMS once and migrates a store once, so that test files copy what that makes: it is most of the time of a
 * boot.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  // oxlint-disable-next-line no-restricted-properties -- whoever starts PostgreSQL tells tests so
  if (!process.env.TEST_DATABASE_URL) {
    project.provide('templateDatabase', null);
    project.provide('templateStore', null);
    project.provide('mediaOfShared', null);
    return undefined;
  }
  const database = await createDatabase();
  const mediaDir = await mkdtemp(join(tmpdir(), 'shoal-media-'));
  const cms = await spawnCms(testSettings(database.url, mediaDir));
  await cms.stop();
  const store = await createDatabase();
  await prepareStore(store.url);
  project.provide('templateDatabase', database.name);
  project.provide('templateStore', store.name);
  project.provide('mediaOfShared', mediaDir);
  return async () => {
    await dropCopies(database);
    await database.drop();
    await store.drop();
    await rm(mediaDir, { recursive: true });
  };
}

/** The databases of the CMS that test files have in turn: none of them knows that it is the last. */
async function dropCopies({ url, name }: TestDatabase): Promise<void> {
  const copies = await runStatement<{ datname: string }>(
    url,
    'select datname from pg_database where starts_with(datname, $1)',
    [`${name}_`],
  );
  for (const { datname } of copies) await runStatement(url, `drop database ${datname} with (force)`);
}
