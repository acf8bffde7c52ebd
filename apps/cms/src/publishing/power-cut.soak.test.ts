import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCmsDatabase } from '../../test/cms-database.js';
import { registerAdministrator, signIn, type AdminRequest } from '../../test/admin-session.js';
import {
  createRecordsOverHttp,
  publishArticle,
  publishNewArticle,
  readEverywhere,
} from '../../test/publish-over-http.js';
import type { SampleRecords } from '../../test/sample-content.js';
import { spawnCms, type SpawnedCms } from '../../test/spawn-cms.js';
import { testSettings } from '../../test/test-settings.js';
import type { TestDatabase } from '../../test/test-database.js';

const kills = Number(process.env.SOAK_KILLS ?? 200);

let database: TestDatabase;
let settings: Record<string, string>;
let cms: SpawnedCms;
let admin: AdminRequest;
let records: SampleRecords;
let id: string;

beforeAll(async () => {
  database = await createCmsDatabase();
  settings = testSettings(database.url, mkdtempSync(join(tmpdir(), 'shoal-media-')));
  cms = await spawnCms(settings);
  admin = await registerAdministrator(cms.url);
  records = await createRecordsOverHttp(admin);
  id = await publishNewArticle(admin, records, 'soak');
});
afterAll(async () => {
  await cms.kill();
  await database.drop();
  rmSync(settings['MEDIA_DIR'] ?? '', { recursive: true, force: true });
});

it(`is never half-published in ${kills} kills at random moments`, async () => {
  let finished = 0;
  // How long the first publish after a start takes depends on the machine: half of the kills should come too late.
  let longestMs = 1000;
  for (let kill = 1; kill <= kills; kill += 1) {
    const before = await readEverywhere(database.url, id);
    const title = `Title of kill ${kill}`;
    const publish = publishArticle(admin, records, { id, slug: 'soak', title }).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * longestMs));
    await cms.kill();
    await publish;
    cms = await spawnCms(settings);
    admin = await signIn(cms.url);
    const after = await readEverywhere(database.url, id);
    const told = { strapi: title, draft: title, item: title, edition: title };
    const whole = { ...before, ...told, number: before.number + 1, changes: before.changes + 1 };
    expect([before, whole], `after kill ${kill}`).toContainEqual(after);
    if (after.item === title) finished += 1;
    longestMs *= after.item === title ? 0.8 : 1.25;
  }
  // Both outcomes have to have been met, else the moments were not random enough to show anything.
  expect(finished).toBeGreaterThan(0);
  expect(finished).toBeLessThan(kills);
});
