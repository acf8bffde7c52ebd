import { z } from 'zod';
import { linkTargetSchema } from './address.js';

/** A run of characters with the same marks. */
export const textSchema = z.object({
  type: z.literal('text'),
  text: z.string().max(100_000).describe('Plain text; never markup'),
  bold: z.boolean().optional().describe('Strong importance'),
  italic: z.boolean().optional().describe('Stress emphasis'),
  underline: z.boolean().optional().describe('Underlined by the writer; readers may leave it out'),
  strikethrough: z.boolean().optional().describe('No longer accurate'),
  code: z.boolean().optional().describe('Computer text'),
});
export type Text = z.infer<typeof textSchema>;

/** A link inside a paragraph, heading, list or quote. */
const inlineLinkSchema = z.object({
  type: z.literal('link'),
  url: linkTargetSchema.describe('Where it leads'),
  children: z.array(textSchema).min(1).describe('What it says'),
});
export type InlineLink = z.infer<typeof inlineLinkSchema>;

const inline = z
  .array(z.discriminatedUnion('type', [textSchema, inlineLinkSchema]))
  .describe('Text and links, in order');
export type Inline = z.infer<typeof inline>;

/** One point of a list. */
export const listItemSchema = z.object({ type: z.literal('list-item'), children: inline });
export type ListItem = z.infer<typeof listItemSchema>;

/** A list: points, and lists within it, each following the point it belongs to. */
export const listSchema = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']).describe('Numbered, or with bullets'),
  get children(): z.ZodArray<z.ZodDiscriminatedUnion<[typeof listItemSchema, typeof listSchema], 'type'>> {
    return z
      .array(z.discriminatedUnion('type', [listItemSchema, listSchema]))
      .describe('Its points and the lists within it, in order');
  },
});
export type List = z.infer<typeof listSchema>;

/** One paragraph, heading, list, quote or piece of code. */
export const richTextNodeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), children: inline }),
  z.object({
    type: z.literal('heading'),
    level: z.int().min(2).max(4).describe('2 to 4: the title of the item is level 1'),
    children: inline,
  }),
  z.object({ type: z.literal('quote'), children: inline }),
  z.object({
    type: z.literal('code'),
    language: z.string().max(50).nullable().describe('Programming language, where the writer named one'),
    text: z.string().max(100_000).describe('The code, line breaks kept'),
  }),
  listSchema,
]);
export type RichTextNode = z.infer<typeof richTextNodeSchema>;

/** Formatted text as a tree of nodes; it holds no HTML. */
export const richTextSchema = z.array(richTextNodeSchema).min(1);
export type RichText = z.infer<typeof richTextSchema>;
