import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as contract from './index.js';

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

/** Fields without a description; a `type` says itself what it is. */
function undescribedFields(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const fields = 'properties' in node ? Object.entries(node.properties as Record<string, object>) : [];
  const bare = fields.filter(([name, field]) => name !== 'type' && !Object.hasOwn(field, 'description'));
  return [...bare.map(([name]) => name), ...Object.values(node).flatMap(undescribedFields)];
}
