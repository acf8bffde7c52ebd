import { z } from 'zod';
import { optional, optionalText, requiredText } from './fields.js';
import { imageRecordSchema } from './image-record.js';
import { mediaRecordSchema } from './media-record.js';

const block = <Name extends string, Shape extends z.core.$ZodLooseShape>(name: Name, shape: Shape) =>
  z.object({ __component: z.literal(name), ...shape });

/** Strapi's Blocks: checked node by node where they are projected. */
const blocks = z.unknown();

/** One block of a body, as read from Strapi. */
export const blockRecordSchema = z.discriminatedUnion('__component', [
  block('body.prose', { content: blocks }),
  block('body.figure', { image: optional(imageRecordSchema) }),
  block('body.quote', {
    text: requiredText,
    source: optionalText,
    url: optionalText,
    language: optionalText,
  }),
  block('body.inset', { content: blocks }),
  block('body.warning', { heading: requiredText, content: blocks }),
  block('body.details', { summary: requiredText, content: blocks }),
  block('body.table', {
    caption: requiredText,
    // Not trimmed: a tab at an end of it parts an empty cell from the next.
    rows: z.string().nullish(),
    headerRow: optional(z.boolean()),
    headerColumn: optional(z.boolean()),
  }),
  block('body.video', {
    provider: z.enum(['youtube', 'vimeo']),
    url: requiredText,
    title: requiredText,
    transcript: blocks,
  }),
  block('body.attachment', {
    file: optional(mediaRecordSchema),
    title: requiredText,
    language: optionalText,
  }),
  block('body.action', { label: requiredText, url: requiredText }),
]);
export type BlockRecord = z.infer<typeof blockRecordSchema>;
