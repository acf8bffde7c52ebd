import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKillableCms, type KillableCms } from '../../test/killable-cms.js';
import { publishArticle, publishNewArticle, readEverywhere } from '../../test/publish-over-http.js';
import { readArticle } from '../../test/read-api.js';
import { runStatement } from '../../test/test-database.js';

/** Each step of a publish, in their order, and the lock in PostgreSQL that stops the CMS exactly there. */
const steps = [
  ['before anything is written', `select pg_advisory_xact_lock(hashtextextended('content.item:' || $1, 0))`],
  ['while Strapi saves the draft', 'lock table articles in exclusive mode'],
  ['while Strapi writes what is published', 'lock table articles_topics_lnk in exclusive mode'],
  ['before the status is written', 'lock table content.status in exclusive mode'],
  ['before the address is claimed', 'lock table content.alias in exclusive mode'],
  ['before the edition is written', 'lock table content.edition in exclusive mode'],
  ['before the item is written', 'lock table content.item in exclusive mode'],
  ['before the links are written', 'lock table content.link in exclusive mode'],
  ['before the change is written', 'lock table content.change in exclusive mode'],
  ['inside COMMIT', `select pg_advisory_xact_lock(hashtextextended('content.change', 0))`],
] as const;

let cms: KillableCms;
let id: string;

beforeAll(async () => {
  cms = await startKillableCms();
  id = await publishNewArticle(cms.admin, cms.records, 'cut');
});
afterAll(() => cms.remove());

describe('a power cut in the middle of a publish', () => {
  it.each(steps)('%s leaves it whole', { timeout: 120_000 }, async (step, lock) => {
    const before = await readEverywhere(cms.databaseUrl, id);
    const title = `Published when cut off ${step}`;
    const blocker = new Client({ connectionString: cms.databaseUrl });
    await blocker.connect();
    await blocker.query('begin');
    await blocker.query(lock, lock.includes('$1') ? [id] : []);
    const cut = publishArticle(cms.admin, cms.records, { id, slug: 'cut', title }).catch(() => 'cut off');
    await waitForBlocked(cms.databaseUrl);
    await cms.kill();
    expect(await cut).toBe('cut off');
    await blocker.end();
    await waitForNobody(cms.databaseUrl);

    const after = await readEverywhere(cms.databaseUrl, id);
    expect([before, publishedOnce(before, title)]).toContainEqual(after);

    await cms.restart();
    // That publishing still works is shown by the next cut, whose publish comes one step further than this one.
    expect((await readArticle(cms.url, 'cut')).title).toBe(after.item);
  });

  it('after every one of them the next publish comes to its end', async () => {
    const before = await readEverywhere(cms.databaseUrl, id);
    const title = 'Published after the cuts';
    expect((await publishArticle(cms.admin, cms.records, { id, slug: 'cut', title })).status).toBe(200);
    expect(await readEverywhere(cms.databaseUrl, id)).toEqual(publishedOnce(before, title));
    expect((await readArticle(cms.url, 'cut')).title).toBe(title);
  });
});

/** What is everywhere once a publish under this title, and nothing else, has come to its end. */
const publishedOnce = (before: Awaited<ReturnType<typeof readEverywhere>>, title: string) => ({
  ...before,
  strapi: title,
  draft: title,
  item: title,
  edition: title,
  number: before.number + 1,
  changes: before.changes + 1,
  unnumbered: 0,
});

/** Waits until the CMS waits for a lock: other databases of the server have theirs. */
async function waitForBlocked(url: string): Promise<void> {
  await until(
    url,
    `select 1 from pg_locks where not granted
     and database = (select oid from pg_database where datname = current_database())`,
  );
}

/** Waits until PostgreSQL has noticed that the CMS is gone. */
async function waitForNobody(url: string): Promise<void> {
  await until(
    url,
    `select 1 where not exists (
       select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid())`,
  );
}

async function until(url: string, condition: string): Promise<void> {
  while ((await runStatement(url, condition)).length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
