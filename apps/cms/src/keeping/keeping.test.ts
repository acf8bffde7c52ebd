import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { damageFiles, damages } from '../../test/content-damages.js';
import { createKeptContent, editionsEach, type KeptContent } from '../../test/kept-content.js';
import { readApi, readArticle } from '../../test/read-api.js';
import { runCompiled, startCompiled } from '../../test/run-compiled.js';
import { documentsOf } from '../../test/sample-content.js';
import { startCms, type RunningCms } from '../../test/start-cms.js';
import { runStatement } from '../../test/test-database.js';
import { rebuildContent } from './rebuild-content.js';
import { verifyContent } from './verify-content.js';

const topicCount = 30;

let cms: RunningCms;
let kept: KeptContent;

beforeAll(async () => {
  cms = await startCms();
  kept = await createKeptContent(cms, topicCount);
}, 240_000);
afterAll(() => cms.stop());

const run = (statement: string, values: unknown[] = []) =>
  runStatement<Record<string, unknown>>(cms.databaseUrl, statement, values);
const rebuild = () => rebuildContent(cms.strapi, () => undefined);
const verify = () => verifyContent(cms.strapi, () => undefined);

/** Tables as text, row by row. */
async function readTables(names: readonly string[]): Promise<string[]> {
  const lists = names.map(
    (name) => `select '${name}' as "table", to_jsonb(t)::text as row from content.${name} t`,
  );
  const rows = await run(`select * from (${lists.join(' union all ')}) as rows order by 1, 2`);
  return rows.map(({ table, row }) => `${String(table)} ${String(row)}`);
}

const readRecords = () => readTables(['status', 'edition', 'alias', 'next_edition', 'action', 'change']);
const readDerived = () => readTables(['item', 'link', 'search', 'search_name']);

describe('content that nobody damaged', () => {
  it('is verified as clean', async () => {
    const verified = await verify();
    expect(verified.differences).toEqual([]);
    expect(verified).toMatchObject({ editions: 6 * editionsEach });
    expect(verified.items).toBeGreaterThan(6 + topicCount);
    expect(verified.files).toBeGreaterThan(1);
  });

  it('is left as it is by a rebuild, record by record and row by row', async () => {
    const before = [await readRecords(), await readDerived()];
    expect(await rebuild()).toMatchObject({ changed: [], failed: [], resumed: false });
    expect([await readRecords(), await readDerived()]).toEqual(before);
  });
});

describe('derived tables that were emptied', () => {
  it('are made again as they were, from editions and not from drafts, and the second time nothing is written', async () => {
    const [records, derived] = [await readRecords(), await readDerived()];
    await run('delete from content.item');
    const first = await rebuild();
    expect(first.failed).toEqual([]);
    expect(first.changed).toHaveLength(first.items - 2);
    expect(await readDerived()).toEqual(derived);
    const changed = await readRecords();
    expect(records.filter((row) => !changed.includes(row))).toEqual([]);
    expect(changed.filter((row) => !row.startsWith('change '))).toEqual(
      records.filter((row) => !row.startsWith('change ')),
    );

    expect(await rebuild()).toMatchObject({ changed: [], failed: [] });
    expect(await readRecords()).toEqual(changed);
    expect((await verify()).differences).toEqual([]);
  });

  it('show readers what they showed', async () => {
    expect((await readArticle(cms.url, 'live')).title).toBe(`live, edition ${editionsEach}`);
    expect((await readApi(cms.url, '/articles/removed')).status).toBe(410);
    expect((await readApi(cms.url, '/articles/unpublished')).status).toBe(410);
    expect((await readApi(cms.url, '/articles/moved')).status).toBe(308);
    expect((await readArticle(cms.url, 'moved-twice')).title).toBe(`moved, edition ${editionsEach}`);
    expect((await readArticle(cms.url, 'withdrawn')).withdrawal?.explanation).toBe('It was wrong.');
  });
});

describe('a difference', () => {
  const named: string[] = [];
  let damagedFiles: Awaited<ReturnType<typeof damageFiles>>;

  beforeAll(async () => {
    const ids = await run('select item_id as id, slug from content.status');
    for (const [damage] of damages) await run(damage);
    damagedFiles = await damageFiles(cms.mediaDir);
    for (const { kind, subject, message } of (await verify()).differences) {
      const known = ids.reduce(
        (text, { id, slug }) => text.replaceAll(String(id), `<${String(slug)}>`),
        `${kind} ${subject}: ${message}`,
      );
      named.push(known.replace('what readers are shown is not what it is made from: ', ''));
    }
  });

  it.each(damages.map(([damage, , expected]) => [expected, damage]))('is named: %s', (expected) => {
    expect(named.map((text) => text.slice(0, expected.length))).toContain(expected);
  });

  it('is named: files that are gone or spoilt', () => {
    const { gone, spoilt } = damagedFiles;
    expect(named).toContain(`file /media/${gone}: it is not in the media folder`);
    expect(named).toContain(`file /media/${spoilt}: its bytes are not those it had when it was stored`);
  });

  it('is gone once it is undone and the rest rebuilt', async () => {
    for (const [, undo] of damages) if (undo !== null) await run(undo);
    await damagedFiles.undo();
    expect((await rebuild()).failed).toEqual([]);
    expect((await verify()).differences).toEqual([]);
  });
});

describe('what Strapi no longer has', () => {
  it('stays as readers see it when a rebuild cannot make it again, and is named', async () => {
    await run(`update topics set document_id = 'lost' where slug = 'topic-2'`);
    const { failed, changed } = await rebuild();
    expect(failed).toMatchObject([
      { kind: 'item', message: expect.stringContaining('Strapi has no such topic') },
    ]);
    expect(changed).toEqual([]);
    expect((await readApi(cms.url, '/topics/topic-2')).status).toBe(200);
    await run(`update topics set document_id = $1 where slug = 'topic-2'`, [kept.topics[1]]);
  });

  it('is told to be gone when an editor deletes a file that nothing uses any more', async () => {
    await documentsOf(cms.strapi, 'article').update({
      documentId: kept.live.id,
      data: {
        slug: 'live',
        title: 'live, without a picture',
        body: [{ __component: 'body.quote', text: 'Quite.' }],
      },
      status: 'published',
    });
    const uploads = cms.strapi.plugin('upload').service('upload');
    await uploads.remove(
      await cms.strapi.db.query('plugin::upload.file').findOne({ where: { documentId: kept.fileId } }),
    );
    expect((await verify()).differences).toEqual([]);
    const [last] = await run('select event, item_type from content.change order by seq desc limit 1');
    expect(last).toEqual({ event: 'removed', item_type: 'media' });
  });
});

describe('a rebuild that was killed', () => {
  it('goes on where it was, beside a CMS that serves, and alone', { timeout: 240_000 }, async () => {
    const derived = await readDerived();
    const [blocked] = await run(
      'select item_id as id from content.status order by item_id offset 25 limit 1',
    );
    await run('delete from content.item');
    const blocker = new Client({ connectionString: cms.databaseUrl });
    await blocker.connect();
    await blocker.query(`select pg_advisory_lock(hashtextextended('content.item:' || $1, 0))`, [
      blocked?.['id'],
    ]);
    const child = startCompiled('content-rebuild');
    await expect
      .poll(() => run('select done from content.rebuild'), { timeout: 120_000 })
      .toEqual([{ done: 20 }]);
    await expect(rebuild()).rejects.toThrow('Another rebuild is under way');
    child.kill('SIGKILL');
    await blocker.end();
    expect((await verify()).differences.map(({ kind }) => kind)).toContain('item');

    const { answer, stdout } = await runCompiled('content-rebuild');
    expect(answer).toMatchObject({ resumed: true, failed: [] });
    expect((answer as { items: number }).items).toBeGreaterThan(0);
    expect(stdout).toContain('{"progress":{"what":"Items"');
    expect(await readDerived()).toEqual(derived);
    expect((await runCompiled('content-verify')).answer).toMatchObject({ differences: [] });
    expect(await run('select * from content.rebuild')).toEqual([]);
  });
});
