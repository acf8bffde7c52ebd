import type { Schema } from './open-api';

/** One value inside a schema: the way to it, and what it is. */
export interface Property {
  path: string;
  schema: Schema;
  /** Whether an answer may leave it out. */
  optional: boolean;
}

/** How deep nested values are listed: what lies deeper repeats what is above it. */
const deepest = 3;

/** Every value that a schema names, those inside values without a name of their own too. */
export function listProperties(schema: Schema, before = '', depth = 1): Property[] {
  if (depth > deepest) return [];
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, value]) => {
    const path = before + name;
    return [{ path, schema: value, optional: !required.has(name) }, ...listInside(value, path, depth + 1)];
  });
}

function listInside(schema: Schema, path: string, depth: number): Property[] {
  if (schema.items) return listInside(schema.items, `${path}[]`, depth);
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const inside = [schema, ...choices].flatMap((each) => listProperties(each, `${path}.`, depth));
  return inside.filter(
    ({ path: own }, place) => inside.findIndex(({ path: other }) => other === own) === place,
  );
}
