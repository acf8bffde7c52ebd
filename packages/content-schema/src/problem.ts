import { z } from 'zod';
import { slugSchema, webUrlSchema } from './address.js';
import { digestSchema, reasonClassSchema } from './edition.js';
import { instantSchema } from './time.js';

/** Every kind of problem the Content API answers with. `type` of the answer is `urn:shoal:problem:<kind>`. */
export const problemKindSchema = z.enum([
  'invalid-request',
  'not-found',
  'removed',
  'withheld',
  'cursor-gone',
  'method-not-allowed',
  'address-too-long',
  'request-too-large',
  'request-timeout',
  'too-many-requests',
  'unavailable',
  'internal',
]);
export type ProblemKind = z.infer<typeof problemKindSchema>;

/** An error answer, as RFC 9457 (`application/problem+json`). */
export const problemSchema = z.object({
  type: z
    .string()
    .regex(/^urn:shoal:problem:[a-z-]+$/)
    .describe('Which kind of problem: see `problemKindSchema`'),
  title: z.string().describe('The kind of problem in words; the same for every problem of the kind'),
  status: z.int().min(400).max(599).describe('The HTTP status'),
  detail: z.string().optional().describe('What went wrong this time, and the way out'),
  errors: z
    .array(
      z.object({
        parameter: z.string().describe('Which query parameter'),
        detail: z.string().describe('What is wrong with it and what is expected'),
      }),
    )
    .optional()
    .describe('Each parameter that is wrong, or that leads to nothing'),
});
export type Problem = z.infer<typeof problemSchema>;

/** The answer where an item used to be. */
export const removedProblemSchema = problemSchema.extend({
  type: z.literal('urn:shoal:problem:removed'),
  removedAt: instantSchema.describe('When it was taken away'),
  reason: reasonClassSchema.nullable().describe('Why, where its editors said so'),
  explanation: z.string().nullable().describe('Why in words; plain text'),
  replacement: webUrlSchema.nullable().describe('The page to read instead'),
  digest: digestSchema
    .nullable()
    .describe('Proves a copy of its last edition; null where its type has none, or that one is withheld'),
});
export type RemovedProblem = z.infer<typeof removedProblemSchema>;

/** The body beside a redirect (308) from an address that an item has left. */
export const movedSchema = z.object({
  data: z
    .object({
      type: z.literal('moved'),
      slug: slugSchema.describe('The slug that the item has now'),
      url: webUrlSchema.describe('Where the item is now, in the Content API'),
    })
    .describe('Where it went'),
});
