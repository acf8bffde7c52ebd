import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const attributeSchema = z.object({
  relation: z.string().optional(),
  /** Of an attribute that is a column of its own. */
  columnName: z.string().optional(),
  default: z.unknown().optional(),
  target: z.string().optional(),
  joinTable: z
    .object({
      name: z.string(),
      joinColumn: z.object({ name: z.string() }),
      inverseJoinColumn: z.object({ name: z.string() }).optional(),
      orderColumnName: z.string().optional(),
      /** Of components, which share a table. */
      on: z.object({ field: z.string().optional() }).optional(),
    })
    .optional(),
});

/** Where Strapi keeps an attribute of a type. */
export type Attribute = z.infer<typeof attributeSchema>;

/** Where Strapi keeps a type: what is needed of its own description. */
export interface Table {
  table: string;
  attributes: [string, Attribute][];
}

const known = new Map<string, Table>();

/** Where Strapi keeps a type or component. */
export function describeTable(strapi: Core.Strapi, uid: string): Table {
  const described = known.get(uid) ?? read(strapi, uid);
  known.set(uid, described);
  return described;
}

function read(strapi: Core.Strapi, uid: string): Table {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  return {
    table: tableName,
    attributes: Object.entries(attributes).map(([name, attribute]) => [
      name,
      attributeSchema.parse(attribute),
    ]),
  };
}
