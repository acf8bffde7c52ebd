import { z } from 'zod';
import { anyItemSchema, cursorSchema, dependsOnSchema } from './change.js';
import { instantSchema } from './time.js';

/** The first line of a snapshot. */
const snapshotStartSchema = z.object({
  line: z.literal('start').describe('The first line'),
  cursor: cursorSchema.describe('What to follow the changes from once the snapshot has been read to its end'),
  at: instantSchema.describe('When the snapshot was taken'),
});

/** One item of a snapshot. */
const snapshotItemSchema = z.object({
  line: z.literal('item').describe('One item'),
  item: anyItemSchema.describe('The item'),
  dependsOn: dependsOnSchema.describe('The cache tags of the item'),
});

/** The last line of a snapshot. A snapshot without it was cut short. */
const snapshotEndSchema = z.object({
  line: z.literal('end').describe('The last line'),
  items: z.int().nonnegative().describe('How many items there were'),
});

/** One line of a snapshot (NDJSON): `start`, then each `item`, then `end`. All are as they were at one moment. */
export const snapshotLineSchema = z.discriminatedUnion('line', [
  snapshotStartSchema,
  snapshotItemSchema,
  snapshotEndSchema,
]);
export type SnapshotLine = z.infer<typeof snapshotLineSchema>;
