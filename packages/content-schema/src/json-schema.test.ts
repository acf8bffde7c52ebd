import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as contract from './index.js';
import { exampleArticle, exampleBlocks, exampleRichText } from './testing/examples.js';

const schemas: [string, z.ZodType][] = Object.entries(contract).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [[name, value]] : [],
);
schemas.push(['an item answer', contract.itemAnswerSchema(contract.articleSchema)]);
schemas.push(['a list answer', contract.listAnswerSchema(contract.articleSummarySchema)]);

test('every schema of the contract is looked at', () => {
  const names = Object.keys(contract).filter(
    (name) => name.endsWith('Schema') && !name.endsWith('AnswerSchema'),
  );
  expect(schemas.map(([name]) => name)).toEqual(expect.arrayContaining(names));
});

describe.each(schemas)('%s', (_name, schema) => {
  test.each(['input', 'output'] as const)('has a JSON Schema of its %s', (io) => {
    expect(z.toJSONSchema(schema, { io })).toHaveProperty('$schema');
  });
});

test.each(schemas)('every field says what it is: %s', (_name, schema) => {
  expect(undescribedFields(z.toJSONSchema(schema, { io: 'input' }))).toEqual([]);
});

describe('what checks by the JSON Schemas alone', () => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(contract.contractSchemas)) registry.add(schema, { id });
  const { schemas: documents } = z.toJSONSchema(registry, { io: 'input' });
  const ajv = new Ajv2020({
    strict: false,
    schemas: Object.entries(documents).map(([$id, schema]) => ({ ...schema, $id })),
  });
  addFormats.default(ajv);
  const examples: [keyof typeof contract.contractSchemas, unknown][] = [
    ['Article', exampleArticle],
    ['ArticleAnswer', { data: exampleArticle }],
    ['ArticleSummary', exampleArticle],
    ['RichText', exampleRichText],
    ...Object.values(exampleBlocks).map((block) => ['Body', [block]] as ['Body', unknown]),
  ];

  test.each(examples)('accepts the example of %s', (name, example) => {
    expect(ajv.validate(name, example), ajv.errorsText()).toBe(true);
  });

  test.each([
    ['Article', { ...exampleArticle, title: 7 }],
    ['Article', { ...exampleArticle, publicUpdatedAt: 'yesterday' }],
    ['ArticleAnswer', { data: null }],
    ['RichText', [{ type: 'paragraph', children: 'words' }]],
    ['Body', [{ ...exampleBlocks.quote, text: null }]],
  ])('refuses an %s that zod refuses', (name, broken) => {
    expect(contract.contractSchemas[name as 'Article'].safeParse(broken).success).toBe(false);
    expect(ajv.validate(name, broken)).toBe(false);
  });
});

/** Fields without a description; a `type` says itself what it is. */
function undescribedFields(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const fields = 'properties' in node ? Object.entries(node.properties as Record<string, object>) : [];
  const bare = fields.filter(([name, field]) => name !== 'type' && !Object.hasOwn(field, 'description'));
  return [...bare.map(([name]) => name), ...Object.values(node).flatMap(undescribedFields)];
}
