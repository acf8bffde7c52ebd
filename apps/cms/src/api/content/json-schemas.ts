import { contractSchemas } from '@shoal/content-schema';
import { z } from 'zod';

/** A JSON Schema or a part of one. */
export type JsonSchema = Record<string, unknown>;

/** The contract as JSON Schemas by name. They name each other by the address that `uri` gives to a name. */
export function createJsonSchemas(uri: (name: string) => string): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(contractSchemas)) registry.add(schema, { id: name });
  // What travels is the input of the schemas: it may hold fields that newer servers add.
  return z.toJSONSchema(registry, { io: 'input', uri }).schemas;
}
