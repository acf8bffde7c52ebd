import { z } from 'zod';
import { linkTargetSchema, webUrlSchema } from './address.js';
import { imageSchema } from './image.js';
import { richTextSchema } from './rich-text.js';
import { languageSchema } from './time.js';

/** Running text. */
export const proseSchema = z.object({
  type: z.literal('prose'),
  content: richTextSchema.describe('The text'),
});
export type Prose = z.infer<typeof proseSchema>;

/** A picture in the text. */
export const figureSchema = z.object({
  type: z.literal('figure'),
  image: imageSchema.describe('The picture, with its text alternative, caption and credit'),
});
export type Figure = z.infer<typeof figureSchema>;

/** Somebody's words, set apart. */
export const quoteSchema = z.object({
  type: z.literal('quote'),
  text: z
    .string()
    .min(1)
    .max(2000)
    .describe('The words, without quotation marks; blank lines part paragraphs'),
  source: z.string().max(200).nullable().describe('Who said or wrote it, and in what role'),
  url: linkTargetSchema.nullable().describe('Where it was said'),
  language: languageSchema.nullable().describe('Language of the words; null: that of the item'),
});
export type Quote = z.infer<typeof quoteSchema>;

/** Text that stands out from what is around it. */
export const insetSchema = z.object({
  type: z.literal('inset'),
  content: richTextSchema.describe('The text'),
});
export type Inset = z.infer<typeof insetSchema>;

/** Something readers must not miss. */
export const warningSchema = z.object({
  type: z.literal('warning'),
  heading: z.string().min(1).max(100).describe('What it is about'),
  content: richTextSchema.describe('The text'),
});
export type Warning = z.infer<typeof warningSchema>;

/** Text that few readers need, shown when they ask for it. */
export const detailsSchema = z.object({
  type: z.literal('details'),
  summary: z.string().min(1).max(150).describe('The line that opens it'),
  content: richTextSchema.describe('What it opens'),
});
export type Details = z.infer<typeof detailsSchema>;

/** Rows and columns of plain text; every row has the same number of cells. */
export const tableSchema = z.object({
  type: z.literal('table'),
  caption: z.string().min(1).max(200).describe('What the table shows'),
  headerRow: z.boolean().describe('True: the first row holds column headings'),
  headerColumn: z.boolean().describe('True: the first cell of each row is its heading'),
  rows: z
    .array(z.array(z.string().max(500)).min(1).max(20))
    .min(1)
    .max(500)
    .refine(
      (rows) => rows.every((row) => row.length === rows[0]?.length),
      'every row needs the same number of cells',
    )
    .describe('Cells, row by row'),
});
export type Table = z.infer<typeof tableSchema>;

const videoAddresses = {
  youtube: /^https:\/\/((www\.|m\.)?youtube\.com|www\.youtube-nocookie\.com|youtu\.be)\//,
  vimeo: /^https:\/\/(www\.|player\.)?vimeo\.com\//,
};

/** A video elsewhere, named and never loaded by itself. */
export const videoSchema = z
  .object({
    type: z.literal('video'),
    provider: z.enum(['youtube', 'vimeo']).describe('Who shows it'),
    url: webUrlSchema.describe('Where to watch it, at that provider'),
    title: z.string().min(1).max(150).describe('What it is called'),
    transcript: richTextSchema.describe('Everything said and shown, as text'),
  })
  .refine(({ provider, url }) => videoAddresses[provider].test(url), {
    path: ['url'],
    message: 'expected an https address at the provider named',
  });
export type Video = z.infer<typeof videoSchema>;

/** A file to download. */
export const attachmentSchema = z.object({
  type: z.literal('attachment'),
  title: z.string().min(1).max(150).describe('What the file is'),
  url: webUrlSchema.describe('Absolute address; it names these bytes and no others'),
  mimeType: z.string().min(3).describe('Media type'),
  size: z.int().nonnegative().describe('Bytes'),
  language: languageSchema.nullable().describe('Language of the file; null: that of the item'),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** The one thing a reader may want to do next. */
export const actionSchema = z.object({
  type: z.literal('action'),
  label: z.string().min(1).max(100).describe('What the reader will do, as a verb'),
  url: linkTargetSchema.describe('Where it is done'),
});
export type Action = z.infer<typeof actionSchema>;

const knownBlockSchema = z.discriminatedUnion('type', [
  proseSchema,
  figureSchema,
  quoteSchema,
  insetSchema,
  warningSchema,
  detailsSchema,
  tableSchema,
  videoSchema,
  attachmentSchema,
  actionSchema,
]);
export type KnownBlock = z.infer<typeof knownBlockSchema>;

/** The block types of this version of the contract, in the order editors are offered them. */
export const blockTypes = knownBlockSchema.options.map((option) => option.shape.type.value);

const unknownBlockSchema = z
  .looseObject({
    type: z
      .string()
      .refine((type) => !blockTypes.some((known) => known === type), 'not a valid block of this type')
      // JSON Schema has no word for a refinement of ours.
      .meta({ not: { enum: blockTypes } }),
  })
  .transform((block) => ({ type: 'unknown' as const, block }))
  .pipe(z.object({ type: z.literal('unknown'), block: z.looseObject({ type: z.string() }) }));
export type UnknownBlock = z.infer<typeof unknownBlockSchema>;

/**
 * One block of a body. A block whose type this version does not know parses as `{ type: 'unknown', block }`,
 * so that a newer CMS does not break an older reader.
 */
export const blockSchema = z.union([knownBlockSchema, unknownBlockSchema]);
export type Block = z.infer<typeof blockSchema>;

/** A body: what an article or page says, block by block. */
export const bodySchema = z.array(blockSchema).min(1).max(100);

/** The same body twice more, for readers who take no blocks. */
export const bodyCopies = {
  bodyHtml: z
    .string()
    .describe('The text as semantic HTML for reuse: nothing that runs, no picture that may not be reused'),
  bodyText: z.string().describe('The text alone'),
};
