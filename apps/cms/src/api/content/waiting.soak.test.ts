import { Agent, get } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCmsDatabase } from '../../../test/cms-database.js';
import { readFeed } from '../../../test/read-changes.js';
import { spawnCms, type SpawnedCms } from '../../../test/spawn-cms.js';
import { openStoreWriter, type StoreWriter } from '../../../test/store-database.js';
import { storedTopic } from '../../../test/stored-items.js';
import { runStatement, type TestDatabase } from '../../../test/test-database.js';
import { testSettings } from '../../../test/test-settings.js';
import { putItem } from '../../content-store/put-item.js';

const followers = 1000;
const rounds = 10;

let database: TestDatabase;
let settings: Record<string, string>;
let cms: SpawnedCms;
let writer: StoreWriter;

beforeAll(async () => {
  database = await createCmsDatabase();
  settings = testSettings(database.url, mkdtempSync(join(tmpdir(), 'shoal-media-')));
  cms = await spawnCms(settings);
  writer = await openStoreWriter(database.url);
});
afterAll(async () => {
  await writer.close();
  await cms.stop();
  await database.drop();
  rmSync(settings['MEDIA_DIR'] ?? '', { recursive: true, force: true });
});

const agent = new Agent({ keepAlive: true, maxSockets: followers });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for a change and answers when its last byte came. */
const waitForChange = (after: string) =>
  new Promise<number>((resolve, reject) => {
    get(`${cms.url}/api/v1/changes?after=${after}&wait=25`, { agent }, (response) => {
      let length = 0;
      response.on('data', (part: Buffer) => (length += part.length));
      response.on('end', () =>
        length > 200 ? resolve(performance.now()) : reject(new Error('No change came')),
      );
    }).on('error', reject);
  });

const countConnections = async () =>
  (
    await runStatement<{ count: number }>(
      database.url,
      `select count(*)::integer as count from pg_stat_activity
       where datname = current_database() and application_name like 'content-%'`,
    )
  )[0]?.count ?? Infinity;

it(`wakes ${followers} followers of one CMS within 150 ms at the median and 500 ms at the last`, async () => {
  const all: number[] = [];
  let connections = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { next } = await readFeed(cms.url, { after: 'now' });
    const waiting = Array.from({ length: followers }, () => waitForChange(next));
    await pause(3000);
    connections = Math.max(connections, await countConnections());
    let committedAt = 0;
    await writer.transact(async (sql) => {
      await putItem(sql, storedTopic('soak', `Round ${round}`), { at: new Date(), by: null });
      committedAt = performance.now();
    });
    all.push(...(await Promise.all(waiting)).map((wokenAt) => wokenAt - committedAt));
  }
  const sorted = all.sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Infinity;
  const last = sorted.at(-1) ?? Infinity;
  const shown = `median ${median.toFixed(0)} ms, last ${last.toFixed(0)} ms`;
  process.stdout.write(`${followers} followers, ${rounds} changes: ${shown}, ${connections} connections\n`);
  expect(connections).toBeLessThanOrEqual(6);
  expect(median).toBeLessThanOrEqual(150);
  expect(last).toBeLessThanOrEqual(500);
});
