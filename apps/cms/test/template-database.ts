import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { spawnCms } from './spawn-cms.js';
import { createDatabase } from './test-database.js';
import { testSettings } from './test-settings.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The database of a CMS that has booted once; null where no PostgreSQL was given. */
    templateDatabase: string | null;
  }
}

/** Boots the CMS once, so that test files copy what the first boot makes: that is most of the time of a boot. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  // oxlint-disable-next-line no-restricted-properties -- whoever starts PostgreSQL tells tests so
  if (!process.env.TEST_DATABASE_URL) {
    project.provide('templateDatabase', null);
    return undefined;
  }
  const database = await createDatabase();
  const mediaDir = await mkdtemp(join(tmpdir(), 'shoal-media-'));
  const cms = await spawnCms(testSettings(database.url, mediaDir));
  await cms.stop();
  await rm(mediaDir, { recursive: true, force: true });
  project.provide('templateDatabase', database.name);
  return database.drop;
}
