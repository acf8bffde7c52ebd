import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listProperties } from './list-properties';
import { mirrorExample } from './mirror-example';
import { readOpenApi } from './open-api';

const problem = {
  description: 'Broken',
  content: { 'application/problem+json': { schema: { type: 'object' } } },
};
const operation = (operationId: string, responses: object) => ({
  get: { operationId, summary: 'Tides', parameters: [], responses: { 500: problem, ...responses } },
});
const document = {
  openapi: '3.1.0',
  info: { description: 'Only adds.' },
  servers: [{ url: 'https://tide.example/api/v1' }],
  paths: {
    '/tides': operation('listTides', { 200: { description: 'As asked' } }),
    '/tides/{slug}': operation('getTide', { 200: { description: 'As asked' }, 410: { description: 'Gone' } }),
  },
  components: {
    schemas: { Tide: { type: 'object', properties: { note: { type: ['string', 'null'] } } } },
  },
};

describe('reading an OpenAPI document', () => {
  it('tells what every operation answers once, and of each what is its own', () => {
    const { everywhere, operations, schemas, server } = readOpenApi(document);
    expect(schemas).toEqual(Object.entries(document.components.schemas));
    expect(server).toBe('https://tide.example/api/v1');
    expect(everywhere.map(({ status }) => status)).toEqual(['200', '500']);
    expect(operations.map(({ id, answers }) => [id, answers.map(({ status }) => status)])).toEqual([
      ['listTides', []],
      ['getTide', ['410']],
    ]);
  });

  it('refuses what is none', () => {
    expect(() => readOpenApi({ openapi: '3.1.0' })).toThrow('paths');
  });
});

describe('the values inside a schema', () => {
  it('has the way to each, through lists and choices, each once', () => {
    const place = { type: 'object', properties: { name: { type: 'string' } } };
    const found = listProperties({
      type: 'object',
      required: ['high'],
      properties: {
        high: { type: 'array', items: place },
        low: { anyOf: [place, { type: 'null' }, place] },
      },
    });
    expect(found.map(({ path, optional }) => [path, optional])).toEqual([
      ['high', false],
      ['high[].name', true],
      ['low', true],
      ['low.name', true],
    ]);
  });
});

it('shows the mirror that the client’s README shows', () => {
  const readme = readFileSync(
    new URL('../../../../packages/content-client/README.md', import.meta.url),
    'utf8',
  );
  const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code);
  expect(examples).toContain(mirrorExample);
});
