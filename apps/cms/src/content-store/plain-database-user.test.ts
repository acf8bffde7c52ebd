import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerAdministrator } from '../../test/admin-session.js';
import { createRecordsOverHttp, publishNewArticle } from '../../test/publish-over-http.js';
import { readArticle } from '../../test/read-api.js';
import { spawnCms, type SpawnedCms } from '../../test/spawn-cms.js';
import { createDatabase, runStatement, type TestDatabase } from '../../test/test-database.js';
import { testSettings } from '../../test/test-settings.js';
import { openReadPool } from './read-pool.js';

let database: TestDatabase;
let user: string;
let databaseUrl: string;
let mediaDir: string;
let cms: SpawnedCms;

beforeAll(async () => {
  database = await createDatabase();
  user = `${database.name}_owner`;
  await runStatement(
    database.url,
    `create role ${user} login password 'plain' nosuperuser nocreaterole nocreatedb`,
  );
  await runStatement(database.url, `alter database ${database.name} owner to ${user}`);
  const url = new URL(database.url);
  Object.assign(url, { username: user, password: 'plain' });
  databaseUrl = url.href;
  mediaDir = mkdtempSync(join(tmpdir(), 'shoal-media-'));
  cms = await spawnCms(testSettings(databaseUrl, mediaDir));
}, 240_000);
afterAll(async () => {
  await cms.kill();
  const server = new URL(database.url);
  server.pathname = '/postgres';
  await database.drop();
  await runStatement(server.href, `drop role ${user}`);
  rmSync(mediaDir, { recursive: true, force: true });
});

describe('an empty database of a user who may create nothing outside it', () => {
  it('is filled, written and read', async () => {
    const admin = await registerAdministrator(cms.url);
    const records = await createRecordsOverHttp(admin);
    const id = await publishNewArticle(admin, records, 'plain-user');
    expect((await readArticle(cms.url, 'plain-user')).id).toBe(id);
    const readers = await runStatement(
      database.url,
      `select distinct usename from pg_stat_activity where application_name = 'content-read' and datname = $1`,
      [database.name],
    );
    expect(readers).toEqual([{ usename: user }]);
  });

  it('is read in sessions that cannot write, for want of a role that may not', async () => {
    const pool = openReadPool({
      databaseUrl,
      max: 1,
      timeoutMs: 2000,
      asReadRole: false,
      onError: () => undefined,
    });
    try {
      expect(await pool.rows('select current_user as name')).toEqual([{ name: user }]);
      await expect(pool.rows('delete from content.item')).rejects.toThrow('read-only transaction');
    } finally {
      await pool.close();
    }
  });
});
