import { z } from 'zod';
import { webUrlSchema } from './address.js';

/** An answer about one thing. */
export const itemAnswerSchema = <T extends z.ZodType>(data: T) =>
  z.object({ data: data.describe('The thing') });

/** An answer with one page of a list. */
export const listAnswerSchema = <T extends z.ZodType>(entry: T) =>
  z.object({
    data: z.array(entry).describe('The entries of this page'),
    meta: z
      .object({
        page: z.int().positive().describe('Which page this is, from 1; counted where the list is followed'),
        limit: z.int().positive().describe('Entries to a page'),
        total: z.int().nonnegative().describe('Entries in all'),
        pages: z.int().nonnegative().describe('Pages in all'),
        cursor: z
          .string()
          .describe('Where the change feed stood when this was read: follow it from here to keep a copy'),
      })
      .describe('Where this page stands'),
    links: z
      .object({
        self: webUrlSchema.describe('This page'),
        next: webUrlSchema
          .nullable()
          .describe('What follows, without gaps or repeats while new entries arrive; null at the end'),
        prev: webUrlSchema.nullable().describe('The page before; null on the first'),
      })
      .describe('Absolute addresses of this page and its neighbours'),
  });

/** One page of a list of `T`. */
export type ListAnswer<T> = z.infer<ReturnType<typeof listAnswerSchema<z.ZodType<T>>>>;
