import { z } from 'zod';
import { idSchema, slugSchema, webUrlSchema } from './address.js';
import { articleSchema } from './article.js';
import { authorSchema } from './author.js';
import { editionSchema, reasonClassSchema } from './edition.js';
import { openEnum } from './open-enum.js';
import { organisationSchema } from './organisation.js';
import { pageSchema } from './page.js';
import { problemSchema } from './problem.js';
import { siteSchema } from './site.js';
import { instantSchema } from './time.js';
import { topicSchema } from './topic.js';

/** A place in the change feed. Opaque: keep it as it is, and give it back to go on from there. */
export const cursorSchema = z.string().min(1).max(64);

/** What a change can be. `left`: the item no longer matches the filter that the feed was asked with. */
export const changeEventSchema = z.enum([
  'published',
  'updated',
  'corrected',
  'withdrawn',
  'restored',
  'moved',
  'removed',
  'withheld',
  'left',
]);
export type ChangeEvent = z.infer<typeof changeEventSchema>;

/** The types of item that the feed tells of. A file (`media`) has no answer of its own: items show it. */
export const itemTypeSchema = z.enum(['article', 'author', 'organisation', 'topic', 'page', 'site', 'media']);
export type ItemType = z.infer<typeof itemTypeSchema>;

const knownDocumentSchema = z.discriminatedUnion('type', [
  articleSchema,
  authorSchema,
  organisationSchema,
  topicSchema,
  pageSchema,
  siteSchema,
]);

const unknownDocumentSchema = z
  .looseObject({
    type: z
      .string()
      .refine(
        (type) => !knownDocumentSchema.options.some((known) => known.shape.type.value === type),
        'not a valid item of this type',
      ),
  })
  .transform((item) => ({ type: 'unknown' as const, item }))
  .pipe(z.object({ type: z.literal('unknown'), item: z.looseObject({ type: z.string() }) }));

/** An item of any type. One whose type this version does not know parses as `{ type: 'unknown', item }`. */
export const anyItemSchema = z.union([knownDocumentSchema, unknownDocumentSchema]);
export type AnyItem = z.infer<typeof anyItemSchema>;

/** The cache tags of an item: it may say something else once a change names one of them in `tags.expire`. */
export const dependsOnSchema = z.array(z.string());

/** Another item that a change points to. */
const pointerSchema = z.object({
  id: idSchema.describe('Stable id'),
  slug: slugSchema.describe('Last part of the address'),
  url: webUrlSchema.describe('The page on the site'),
  name: z.string().describe('Name or title'),
});

/** The names of the answers that a change makes old, as the header `Cache-Tag` of answers has them. */
const changeTagsSchema = z.object({
  expire: z.array(z.string()).describe('Make these anew before serving them again'),
  refresh: z
    .array(z.string())
    .describe('These may be served for ten minutes more: what they count or choose changed'),
  purge: z.array(z.string()).describe('Never serve these again'),
});

/** One entry of the change feed. An event that this version does not know parses as `unknown`: read the item again. */
export const changeSchema = z.object({
  cursor: cursorSchema.describe('The place after this change: what to follow on from once it is dealt with'),
  event: openEnum(changeEventSchema).describe('What happened'),
  at: instantSchema.describe('When'),
  item: z
    .object({
      type: openEnum(itemTypeSchema),
      id: idSchema.describe('Stable id'),
      slug: slugSchema.nullable().describe('Last part of its address then; null for files and the site'),
      url: webUrlSchema.nullable().describe('Its page on the site then; null for files'),
    })
    .describe('What changed'),
  previousSlug: slugSchema.nullable().describe('Where it was before it moved; null unless it did'),
  edition: editionSchema
    .pick({ number: true, kind: true, note: true })
    .nullable()
    .describe('The edition that it made, or that is readable now; null where the type has none'),
  reason: reasonClassSchema.nullable().describe('Why, where its editors said so'),
  replacement: pointerSchema.nullable().describe('What to read instead'),
  organisations: z
    .array(idSchema)
    .describe('Ids of the organisations whose it is; of what was taken away: whose it was'),
  topics: z
    .array(idSchema)
    .describe('Ids of the topics that it is about; of what was taken away: that it was about'),
  successors: z
    .array(pointerSchema)
    .describe('Of an organisation that ended: who took its work on; else empty'),
  tags: changeTagsSchema.describe('Which answers it makes old'),
  document: anyItemSchema
    .nullable()
    .describe(
      'The item as it is now, where asked for with `include=document`; null: taken away by this change, or not readable any more',
    ),
  dependsOn: dependsOnSchema.describe('The cache tags of `document`; empty without one'),
});
export type Change = z.infer<typeof changeSchema>;

/** Changes after a cursor, oldest first. */
export const changesAnswerSchema = z.object({
  data: z.array(changeSchema).describe('The changes, oldest first; may be empty'),
  next: cursorSchema.describe('What to follow on from once these are dealt with; always given'),
  more: z.boolean().describe('Whether there are more already'),
});
export type ChangesAnswer = z.infer<typeof changesAnswerSchema>;

/** The answer to a cursor that leads nowhere: what was followed may differ from what is here. */
export const cursorGoneProblemSchema = problemSchema.extend({
  type: z.literal('urn:shoal:problem:cursor-gone'),
  snapshot: webUrlSchema.describe(
    'Where to start again: everything as it is now, and the cursor to follow from',
  ),
});
