import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerAdministrator, signIn, type AdminRequest } from './admin-session.js';
import { createCmsDatabase } from './cms-database.js';
import { createRecordsOverHttp } from './publish-over-http.js';
import type { SampleRecords } from './sample-content.js';
import { spawnCms, type SpawnedCms } from './spawn-cms.js';
import { testSettings } from './test-settings.js';

/** A CMS in a process of its own that tests may kill, on a database of its own, with somebody signed in. */
export interface KillableCms {
  /** Where it answers; another address after each start. */
  readonly url: string;
  readonly databaseUrl: string;
  /** The first administrator, signed in. */
  readonly admin: AdminRequest;
  /** What an article needs. */
  readonly records: SampleRecords;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Starts it again after a kill, and signs in anew. */
  restart(): Promise<void>;
  /** Ends it and removes what it made. */
  remove(): Promise<void>;
}

/** Starts a CMS that holds what an article needs. */
export async function startKillableCms(settings: Record<string, string> = {}): Promise<KillableCms> {
  const database = await createCmsDatabase();
  const mediaDir = await mkdtemp(join(tmpdir(), 'shoal-media-'));
  const start = () => spawnCms({ ...testSettings(database.url, mediaDir), ...settings });
  let cms: SpawnedCms = await start();
  let admin = await registerAdministrator(cms.url);
  const records = await createRecordsOverHttp(admin);
  return {
    get url() {
      return cms.url;
    },
    databaseUrl: database.url,
    get admin() {
      return admin;
    },
    records,
    kill: () => cms.kill(),
    async restart() {
      cms = await start();
      admin = await signIn(cms.url);
    },
    async remove() {
      await cms.kill();
      await database.drop();
      await rm(mediaDir, { recursive: true, force: true });
    },
  };
}
