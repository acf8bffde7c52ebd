import type { NoticeList } from '@shoal/content-schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readApi, readProblem } from '../../../test/read-api.js';
import { serveContentApi, type ServedContentApi } from '../../../test/serve-content-api.js';
import { createStoreDatabase, openStoreWriter, type StoreWriter } from '../../../test/store-database.js';
import {
  storedArticle,
  storedAuthor,
  storedOrganisation,
  storedSite,
  storedTopic,
} from '../../../test/stored-items.js';
import type { TestDatabase } from '../../../test/test-database.js';
import { setNextEdition } from '../../content-store/next-edition.js';
import { putItem } from '../../content-store/put-item.js';
import { removeItem } from '../../content-store/remove-item.js';
import type { Transaction } from '../../content-store/sql.js';
import { readStanding } from '../../content-store/standing.js';
import type { Projection } from '../../content-store/stored.js';
import { endWithdrawal, withdrawItem, type Subject } from '../../content-store/withdraw-item.js';
import { releaseEdition, withholdEdition } from '../../content-store/withhold-edition.js';

let database: TestDatabase;
let writer: StoreWriter;
let api: ServedContentApi;

const at = (day: string) => ({ at: new Date(day), by: null });
const put = (item: Projection, day = '2026-01-01') => writer.transact((sql) => putItem(sql, item, at(day)));
const linked = (organisation: string) => ({
  organisations: [organisation],
  authors: ['ada'],
  topics: ['data'],
});

async function correct(id: string, title: string, organisation: string, text: string, day: string) {
  await writer.transact(async (sql) => {
    const correction = { severity: 'meaning' as const, text };
    await setNextEdition(sql, id, { kind: 'correction', note: null, correction }, at(day));
    await putItem(sql, storedArticle(id, title, linked(organisation)), at(day));
  });
}

const act = (id: string, action: (sql: Transaction, subject: Subject) => Promise<unknown>) =>
  writer.transact(async (sql) => {
    const standing = await readStanding(sql, id);
    if (!standing) throw new Error(`${id} was never published`);
    await action(sql, { id, type: 'article', standing });
  });

beforeAll(async () => {
  database = await createStoreDatabase();
  writer = await openStoreWriter(database.url);
  await put(storedSite());
  await put(storedTopic('data', 'Data'));
  await put(storedAuthor('ada', 'Ada Quill'));
  await put(storedOrganisation('tidewater', 'Tidewater Trust'));
  await put(storedOrganisation('lantern', 'Lantern'));
  await put(storedArticle('letters', 'Letters we wrote', linked('tidewater')));
  await put(storedArticle('numbers', 'Numbers we counted', linked('lantern')));
  await put(storedArticle('gone', 'An article that goes', linked('lantern')));
  await correct('letters', 'Letters that we wrote', 'tidewater', 'It was twelve.', '2026-02-01');
  await correct('letters', 'Letters that we all wrote', 'tidewater', 'It was thirteen.', '2026-04-01');
  await correct('gone', 'An article that is to go', 'lantern', 'It was never so.', '2026-02-02');
  await act('numbers', (sql, subject) =>
    withdrawItem(sql, subject, 'The numbers were wrong.', at('2026-03-01')),
  );
  api = await serveContentApi(database.url);
});
afterAll(async () => {
  expect(api.told).toEqual([]);
  await api.stop();
  await writer.close();
  await database.drop();
});

const read = async (query = '') => {
  const { body, headers } = await readApi(api.url, `/corrections${query}`);
  return { ...(body as NoticeList), tags: headers.get('cache-tag')?.split(',') };
};
const textsOf = async (query?: string) => (await read(query)).data.map(({ text }) => text);

describe('the list of corrections', () => {
  it('has each correction and withdrawal of what can be read, newest first', async () => {
    await act('gone', (sql, subject) => removeItem(sql, subject, at('2026-02-03')));
    const { data, meta } = await read();
    expect(
      data.map(({ type, at, text, severity, edition, article }) => [
        type,
        at.slice(0, 10),
        text,
        severity,
        edition,
        article.title,
      ]),
    ).toEqual([
      ['correction', '2026-04-01', 'It was thirteen.', 'meaning', 3, 'Letters that we all wrote'],
      ['withdrawal', '2026-03-01', 'The numbers were wrong.', null, null, 'Numbers we counted'],
      ['correction', '2026-02-01', 'It was twelve.', 'meaning', 2, 'Letters that we all wrote'],
    ]);
    expect(meta).toMatchObject({ page: 1, limit: 20, total: 3, pages: 1 });
  });

  it('is narrowed to an organisation', async () => {
    expect(await textsOf('?organisation=lantern')).toEqual(['The numbers were wrong.']);
    expect(await textsOf('?organisation=lantern,tidewater')).toHaveLength(3);
    const { status, detail } = await readProblem(api.url, '/corrections?organisation=no-such');
    expect([status, detail]).toEqual([404, 'organisation: no organisation has the slug “no-such”']);
  });

  it('counts what each organisation has in the whole list', async () => {
    const { facets } = await read('?organisation=lantern');
    expect(facets.organisations.map(({ slug, count }) => [slug, count])).toEqual([
      ['tidewater', 2],
      ['lantern', 1],
    ]);
  });

  it('is read page by page', async () => {
    const { data, links, meta } = await read('?limit=2&page=2');
    expect(data.map(({ text }) => text)).toEqual(['It was twelve.']);
    expect(meta.pages).toBe(2);
    expect(links).toEqual({
      self: 'https://blog.example.org/api/v1/corrections?limit=2&page=2',
      next: null,
      prev: 'https://blog.example.org/api/v1/corrections?limit=2&page=1',
    });
    expect((await readProblem(api.url, '/corrections?limit=100&page=101')).status).toBe(400);
  });

  it('tells nothing of what a withheld edition put right', async () => {
    const reason = { class: 'privacy' as const, text: null };
    await act('letters', (sql, subject) => withholdEdition(sql, subject, 2, reason, at('2026-05-01')));
    expect(await textsOf('?organisation=tidewater')).toEqual(['It was thirteen.']);
    await act('letters', (sql, subject) => releaseEdition(sql, subject, 2, at('2026-05-02')));
    expect(await textsOf('?organisation=tidewater')).toHaveLength(2);
  });

  it('loses a withdrawal that is taken back', async () => {
    await act('numbers', (sql, subject) => endWithdrawal(sql, subject, at('2026-05-03')));
    expect(await textsOf('?organisation=lantern')).toEqual([]);
  });

  it('has the tags of what may come into it and of what it shows', async () => {
    expect((await read()).tags).toEqual(
      expect.arrayContaining(['list:article', 'text:article', 'article:letters', 'organisation:tidewater']),
    );
    const { tags } = await read('?organisation=tidewater');
    expect(tags).toContain('list:article:organisation:tidewater');
    expect(tags).not.toContain('list:article');
  });
});

it('a list of corrections is read by an index of them alone', async () => {
  let plan: unknown;
  await writer.transact(async (sql) => {
    await sql.rows('set local enable_seqscan = off');
    plan = await sql.rows(
      `explain select * from content.edition where correction is not null and withheld_at is null`,
    );
  });
  expect(JSON.stringify(plan)).toContain('edition_correction');
});
