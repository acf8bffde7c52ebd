import { z } from 'zod';
import { linkTargetSchema, webUrlSchema } from './address.js';
import { licenceIdSchema } from './licence.js';

const pixels = z.int().positive();

/** One stored size of a picture. */
export const imageVariantSchema = z.object({
  url: webUrlSchema.describe(
    'Absolute address; it names these bytes and no others, so it may be kept for ever',
  ),
  width: pixels.describe('Pixels'),
  height: pixels.describe('Pixels'),
  mimeType: z
    .string()
    .regex(/^image\//)
    .describe('Media type of these bytes'),
});
export type ImageVariant = z.infer<typeof imageVariantSchema>;

/** A picture as stored: the original and the smaller copies made from it. */
export const imageFileSchema = imageVariantSchema.extend({
  size: z.int().nonnegative().describe('Bytes of the original'),
  variants: z
    .array(imageVariantSchema)
    .describe('Smaller copies for `srcset`, narrowest first; may be empty'),
});
export type ImageFile = z.infer<typeof imageFileSchema>;

/** A picture as used in one place: the file, what it shows, and whose it is. */
export const imageSchema = z.object({
  file: imageFileSchema.describe('The picture itself'),
  alt: z.string().max(250).describe('Text alternative; empty when the picture is only decoration'),
  caption: z.string().max(300).nullable().describe('Shown below the picture'),
  credit: z.string().max(150).nullable().describe('Who made it, as they wish to be named'),
  licence: licenceIdSchema.nullable().describe('Licence of the picture; null: that of the item it stands in'),
  rightsHolder: z.string().max(150).nullable().describe('Who holds the rights, where that is not the maker'),
  sourceUrl: linkTargetSchema.nullable().describe('Where the picture was taken from'),
  syndicate: z.boolean().describe('False: the picture may not be reused elsewhere'),
});
export type Image = z.infer<typeof imageSchema>;
