import { createConfig, lintFromString } from '@redocly/openapi-core';
import { contractSchemas } from '@shoal/content-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readApi } from '../../../test/read-api.js';
import { serveContentApi, type ServedContentApi } from '../../../test/serve-content-api.js';
import { createStoreDatabase, openStoreWriter } from '../../../test/store-database.js';
import { storedSite } from '../../../test/stored-items.js';
import type { TestDatabase } from '../../../test/test-database.js';
import { putItem } from '../../content-store/put-item.js';
import { createOpenApi } from './open-api.js';
import { routes } from './routes.js';

let database: TestDatabase;
let api: ServedContentApi;

beforeAll(async () => {
  database = await createStoreDatabase();
  const writer = await openStoreWriter(database.url);
  await writer.transact((sql) => putItem(sql, storedSite(), { at: new Date(), by: null }));
  await writer.close();
  api = await serveContentApi(database.url);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

describe('the OpenAPI document', () => {
  it('has each route, and nothing that a linter objects to', async () => {
    const document = createOpenApi(routes, 'https://blog.nowhere.org') as { paths: object };
    expect(Object.keys(document.paths)).toEqual(routes.map(({ path }) => path || '/'));
    const config = await createConfig({
      extends: ['recommended'],
      // An article called `by-id` has editions too: the order of the table decides, and no id is `editions`.
      rules: { 'no-ambiguous-paths': 'off' },
    });
    const problems = await lintFromString({ source: JSON.stringify(document), config });
    expect(
      problems.map(({ ruleId, message, location }) => ({ ruleId, message, at: location[0]?.pointer })),
    ).toEqual([]);
  });

  it('names each operation once', () => {
    const names = routes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says of parameters what is read of them', async () => {
    const { body } = await readApi(api.url, '/openapi.json');
    const { parameters } = (body as Record<string, Record<string, { get: { parameters: object[] } }>>)[
      'paths'
    ]!['/articles']!.get;
    expect(parameters).toContainEqual({
      name: 'limit',
      in: 'query',
      required: false,
      description: 'Entries to a page',
      schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    });
    expect(parameters).toContainEqual(
      expect.objectContaining({ name: 'topic', style: 'form', explode: false }),
    );
  });
});

describe('JSON Schemas', () => {
  it.each(Object.keys(contractSchemas))('%s stands at its address, with all it names', async (name) => {
    const { status, body } = await readApi(api.url, `/schemas/${name}.json`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ $id: `https://blog.example.org/api/v1/schemas/${name}.json` });
    const ajv = new Ajv2020({
      strict: false,
      loadSchema: async (uri) =>
        (await readApi(api.url, new URL(uri).pathname.replace('/api/v1', ''))).body as object,
    });
    addFormats.default(ajv);
    await expect(ajv.compileAsync(body as object)).resolves.toBeTypeOf('function');
  });

  it('are not there under other names', async () => {
    expect((await readApi(api.url, '/schemas/Nothing.json')).status).toBe(404);
  });
});

describe('the index', () => {
  it('says where everything is, and under what terms', async () => {
    const { body } = await readApi(api.url, '');
    expect(body).toMatchObject({
      data: {
        name: 'Shoal',
        licence: { id: 'OGL-UK-3.0' },
        retention: { changes: 'for-ever' },
        links: { listArticles: 'https://blog.example.org/api/v1/articles' },
      },
    });
  });
});
