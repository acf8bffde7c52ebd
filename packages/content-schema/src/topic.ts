import { z } from 'zod';
import { idSchema, slugSchema, webUrlSchema } from './address.js';
import { instantSchema } from './time.js';

/** What another item says of a topic. */
export const topicRefSchema = z.object({
  type: z.literal('topic'),
  id: idSchema.describe('Stable id'),
  slug: slugSchema.describe('Last part of the address'),
  url: webUrlSchema.describe('The page on the site'),
  name: z.string().min(1).max(100).describe('Name'),
});
export type TopicRef = z.infer<typeof topicRefSchema>;

/** A topic in a list. */
export const topicSummarySchema = topicRefSchema.extend({
  description: z.string().max(500).nullable().describe('What belongs here; plain text'),
});
export type TopicSummary = z.infer<typeof topicSummarySchema>;

/** A topic. */
export const topicSchema = topicSummarySchema.extend({
  changedAt: instantSchema.describe('When anything here last changed'),
});
export type Topic = z.infer<typeof topicSchema>;
