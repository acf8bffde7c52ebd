import { cursorGoneProblemSchema, problemSchema } from '@shoal/content-schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFeed } from '../../../test/read-changes.js';
import { serveContentApi, type ServedContentApi } from '../../../test/serve-content-api.js';
import { createStoreDatabase, openStoreWriter } from '../../../test/store-database.js';
import { storedOrganisation } from '../../../test/stored-items.js';
import type { TestDatabase } from '../../../test/test-database.js';
import { startNewEpoch } from '../../content-store/feed/epoch.js';
import { putItem } from '../../content-store/put-item.js';

let database: TestDatabase;
let served: ServedContentApi;

beforeAll(async () => {
  database = await createStoreDatabase();
  served = await serveContentApi(database.url);
  const writer = await openStoreWriter(database.url);
  await writer.transact((sql) =>
    putItem(sql, storedOrganisation('o1', 'Tidewater'), { at: new Date(), by: null }),
  );
  await writer.close();
});
afterAll(async () => {
  await served.stop();
  await database.drop();
});

const head = async () => (await readFeed(served.url, { after: 'now' })).next;

describe('what cannot be answered', () => {
  const ask = async (query: string) => {
    const response = await fetch(`${served.url}/api/v1/changes?${query}`);
    return { status: response.status, body: await response.json() };
  };

  it.each([
    ['after=', 'after'],
    ['after=latest', 'after'],
    ['after=00000000.-1', 'after'],
    ['after=00000000.1e3', 'after'],
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=21&include=document', 'limit'],
    ['wait=26', 'wait'],
    ['wait=1.5', 'wait'],
    ['organisation=o1,', 'organisation'],
    ['type=editor', 'type'],
    ['include=everything', 'include'],
    ['from=2020', 'from'],
  ])('%s is refused by name', async (query, parameter) => {
    const { status, body } = await ask(query);
    expect(status).toBe(400);
    expect(problemSchema.parse(body).errors).toMatchObject([{ parameter }]);
  });

  it('a filter that never led anywhere is not found', async () => {
    const { status, body } = await ask('organisation=o1,never-was&topic=nothing');
    expect(status).toBe(404);
    expect(problemSchema.parse(body).errors).toMatchObject([
      { parameter: 'organisation', detail: 'no organisation has the slug “never-was”' },
      { parameter: 'topic' },
    ]);
  });

  it('a cursor of the future or of another epoch is gone, with the way to start again', async () => {
    const [epoch = '', seq] = (await head()).split('.');
    for (const after of [`${epoch}.${Number(seq) + 1}`, `00000000.${seq}`, `00000000.${seq}&wait=5`]) {
      const { status, body } = await ask(`after=${after}`);
      expect(status).toBe(410);
      expect(cursorGoneProblemSchema.parse(body).snapshot).toBe('https://blog.example.org/api/v1/snapshot');
    }
  });

  it('every cursor from before a restore is gone', async () => {
    const before = await head();
    const waiting = ask(`after=${before}&wait=20`);
    const writer = await openStoreWriter(database.url);
    await writer.transact(startNewEpoch);
    await writer.close();
    expect((await ask(`after=${before}`)).status).toBe(410);
    expect((await waiting).status).toBe(410);
    expect(await readFeed(served.url, { after: await head() })).toMatchObject({ data: [] });
  });
});
