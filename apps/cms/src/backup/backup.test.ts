import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, runStatement, type TestDatabase } from '../../test/test-database.js';
import { createStoreDatabase, openStoreWriter } from '../../test/store-database.js';
import { storedTopic } from '../../test/stored-items.js';
import { putItem } from '../content-store/put-item.js';
import type { KeepingOptions } from './keeping-options.js';
import { restoreBackup } from './restore-backup.js';
import { writeBackup } from './write-backup.js';

const hash = '0123456789abcdef0123456789abcdef';
const picture = randomBytes(300_000);

let source: TestDatabase;
let target: TestDatabase;
let folder: string;
let archive: string;

/** Tables as Strapi makes them: a sequence each, keys and indexes made apart. */
const strapiTables = `
  create table files (id serial primary key, url text, formats jsonb);
  create table topics (id serial primary key, name varchar(255) not null, notes text, created_at timestamp(6) default now());
  create table topics_lnk (id serial primary key, topic_id integer, next_id integer);
  create unique index topics_name on topics (name) where notes is not null;
  alter table topics_lnk add constraint topics_lnk_fk foreign key (topic_id) references topics (id) on delete cascade;
  insert into files (url, formats) values ('/media/${hash}/a.png', null);
  insert into topics_lnk (topic_id) values (null);
  insert into topics (name, notes) select 'Topic ' || n, repeat(E'a\\tb\\n\\\\. ', 800) from generate_series(1, 1000) as n;
  update topics_lnk set topic_id = 1000;
`;

const optionsOf = (database: TestDatabase, mediaDir: string): KeepingOptions => ({
  databaseUrl: database.url,
  mediaDir: join(folder, mediaDir),
  versions: { shoal: '0.1.0', strapi: '5.54.0' },
  report: () => undefined,
  signal: new AbortController().signal,
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shoal-backup-'));
  archive = join(folder, 'archive.tar.gz');
  source = await createStoreDatabase();
  await runStatement(source.url, strapiTables);
  const writer = await openStoreWriter(source.url);
  for (const name of ['Data', 'Letters']) {
    await writer.transact((sql) =>
      putItem(sql, storedTopic(name.toLowerCase(), name), { at: new Date(), by: null }),
    );
  }
  await writer.close();
  await mkdir(join(folder, 'source', hash), { recursive: true });
  await writeFile(join(folder, 'source', hash, 'a.png'), picture);
  await writeBackup(archive, optionsOf(source, 'source'));
});
afterAll(async () => {
  await source.drop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  target = await createDatabase();
  return async () => {
    await target.drop();
    await rm(join(folder, 'target'), { recursive: true, force: true });
  };
});

const restore = (path = archive) => restoreBackup(path, optionsOf(target, 'target'));

/** Every row of every table, but for the feed's epoch. */
async function readAll(url: string): Promise<object[]> {
  const [row] = await runStatement<{ query: string }>(
    url,
    `select string_agg(format('select %L as "table", to_jsonb(t) as row from %I.%I t', schemaname || '.' || tablename, schemaname, tablename), ' union all ') as query
     from pg_tables where schemaname in ('public', 'content') and tablename <> 'feed'`,
  );
  return runStatement(
    url,
    `select "table", md5(row::text) as row from (${row?.query ?? ''}) as all_rows order by 1, 2`,
  );
}

const readSchema = (url: string) =>
  runStatement(
    url,
    `select conname as name, pg_get_constraintdef(oid) as what from pg_constraint where connamespace::regnamespace::text in ('public', 'content')
     union all select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index where indrelid::regclass::text !~ '^pg_'
     union all select tgname, pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
     union all select attrelid::regclass || '.' || attname, format_type(atttypid, atttypmod) || attnotnull || coalesce(pg_get_expr(adbin, adrelid), '')
       from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
       where attnum > 0 and not attisdropped and attrelid in (select c.oid from pg_class c where relkind = 'r' and relnamespace::regnamespace::text in ('public', 'content'))
     order by 1, 2`,
  );

/** What an installation holds: tables, schemas, files. */
async function readLeftovers(): Promise<{ tables: number; files: string[] }> {
  const [row] = await runStatement<{ tables: number }>(
    target.url,
    `select count(*)::integer as tables from pg_class where relnamespace::regnamespace::text in ('public', 'content')`,
  );
  const files = await readdir(join(folder, 'target'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return { tables: row?.tables ?? -1, files: files.filter((file) => file.isFile()).map(({ name }) => name) };
}

describe('a backup', () => {
  it('brings every row, key, index, number and file back, and a new epoch', async () => {
    await restore();
    expect(await readAll(target.url)).toEqual(await readAll(source.url));
    expect(await readSchema(target.url)).toEqual(await readSchema(source.url));
    expect(await readFile(join(folder, 'target', hash, 'a.png'))).toEqual(picture);
    const [epochs, next] = [
      await Promise.all(
        [source, target].map(({ url }) =>
          runStatement<{ epoch: string }>(url, 'select epoch from content.feed'),
        ),
      ),
      await runStatement(target.url, `insert into topics (name) values ('One more') returning id`),
    ];
    expect(epochs[0]?.[0]?.epoch).not.toBe(epochs[1]?.[0]?.epoch);
    expect(next).toEqual([{ id: 1001 }]);
  });

  it('is restored by an owner of the database who may nothing else', async () => {
    const user = `${target.name}_owner`;
    await runStatement(target.url, `create role ${user} login password 'plain' nosuperuser`);
    await runStatement(target.url, `alter database ${target.name} owner to ${user}`);
    const url = new URL(target.url);
    Object.assign(url, { username: user, password: 'plain' });
    await restoreBackup(archive, optionsOf({ ...target, url: url.href }, 'target'));
    expect(await readAll(target.url)).toEqual(await readAll(source.url));
    await runStatement(target.url, `reassign owned by ${user} to current_user`);
    await runStatement(target.url, `drop owned by ${user}`);
    await runStatement(target.url, `drop role ${user}`);
  });

  it('numbers what is published after it as before', async () => {
    await restore();
    const writer = await openStoreWriter(target.url);
    await writer.transact((sql) => putItem(sql, storedTopic('new', 'New'), { at: new Date(), by: null }));
    await writer.close();
    expect(await runStatement(target.url, 'select max(seq)::integer as seq from content.change')).toEqual([
      { seq: 3 },
    ]);
  });

  it('is refused by an installation that is not empty, which it leaves alone', async () => {
    await runStatement(target.url, 'create table mine (id integer)');
    await expect(restore()).rejects.toThrow('This installation is not empty: its database holds 1 tables');
    expect(await readLeftovers()).toEqual({ tables: 1, files: [] });
  });

  it('is refused where the media folder holds the files of another', async () => {
    await mkdir(join(folder, 'target', 'f'.repeat(32)), { recursive: true });
    await expect(restore()).rejects.toThrow('1 files that are not in the backup');
    expect((await readLeftovers()).tables).toBe(0);
  });

  it.each([
    [
      'cut short',
      async (path: string) => truncate(path, (await readFile(path)).length - 2000),
      'is not whole',
    ],
    ['cut to nothing', (path: string) => truncate(path, 0), 'is not whole'],
    [
      'changed by one bit',
      async (path: string) => {
        const bytes = await readFile(path);
        bytes[bytes.length >> 1]! ^= 1;
        await writeFile(path, bytes);
      },
      /is not whole|is damaged/,
    ],
    [
      'something else',
      (path: string) => writeFile(path, 'Dear diary'),
      'is not whole, or is no backup of Shoal',
    ],
    ['not there', (path: string) => rm(path), 'There is no file'],
  ])('%s leaves nothing behind', async (_, spoil, message) => {
    const spoilt = join(folder, 'spoilt.tar.gz');
    await writeFile(spoilt, await readFile(archive));
    await spoil(spoilt);
    await expect(restore(spoilt)).rejects.toThrow(message);
    expect(await readLeftovers()).toEqual({ tables: 0, files: [] });
  });

  it('of a newer version is refused', async () => {
    const options = optionsOf(target, 'target');
    const older = { ...options, versions: { shoal: '0.0.9', strapi: '5.54.0' } };
    await expect(restoreBackup(archive, older)).rejects.toThrow('it is of Shoal 0.1.0, and this is 0.0.9');
    expect(await readLeftovers()).toEqual({ tables: 0, files: [] });
  });

  it('whose restore is stopped leaves nothing behind', async () => {
    const stop = new AbortController();
    const options = { ...optionsOf(target, 'target'), signal: stop.signal };
    const report = ({ what, done, total }: { what: string; done: number; total: number }) => {
      if (what === 'Restored' && done === total - 1) stop.abort(new Error('Stopped'));
    };
    await expect(restoreBackup(archive, { ...options, report })).rejects.toThrow('Stopped');
    expect(await readLeftovers()).toEqual({ tables: 0, files: [] });
  });

  it('that fails leaves no file', async () => {
    await mkdir(join(folder, 'broken'), { recursive: true });
    await expect(
      writeBackup(join(folder, 'broken', 'b.tar.gz'), optionsOf(source, 'nowhere')),
    ).rejects.toThrow('ENOENT');
    expect(await readdir(join(folder, 'broken'))).toEqual([]);
  });
});
