import { z } from 'zod';
import { authorRefSchema } from './author.js';
import { organisationRefSchema } from './organisation.js';

/** One author of an article: name, role and organisations as they were when it was published. */
export const bylineSchema = z.object({
  name: z.string().min(1).max(120).describe('Name as published'),
  role: z.string().max(120).nullable().describe('Role as published'),
  author: authorRefSchema.nullable().describe('The author as they are now; null when they have no page here'),
  organisations: z
    .array(
      z.object({
        name: z.string().min(1).max(150).describe('Name as published'),
        organisation: organisationRefSchema
          .nullable()
          .describe('The organisation as it is now; null when it has no page here'),
      }),
    )
    .describe('For whom they wrote; may be empty'),
});
export type Byline = z.infer<typeof bylineSchema>;
