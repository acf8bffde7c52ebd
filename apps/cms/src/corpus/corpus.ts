import { z } from 'zod';

const section = z.object({ heading: z.string(), paragraphs: z.array(z.string()) });

const corpusPostSchema = z.object({
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  /** Names of topics. */
  topics: z.array(z.string()).min(1),
  /** Slugs of those in the bylines. */
  authors: z.array(z.string()).min(1),
  /** Slug of the organisation that leads. */
  organisation: z.string(),
  publishedAt: z.iso.datetime(),
  sections: z.array(section).min(1),
  /** Slugs of organisations that it speaks of. */
  mentions: z.array(z.string()).default([]),
  /** How many pictures it has. */
  figures: z.int().min(0).max(20).default(0),
  /** How often it was published. */
  editions: z.int().min(1).default(1),
  withdrawn: z.boolean().default(false),
});

/** An article of a corpus. */
export type CorpusPost = z.infer<typeof corpusPostSchema>;

const corpusOrganisationSchema = z.object({ slug: z.string(), name: z.string(), about: z.string() });

const corpusAuthorSchema = z.object({
  slug: z.string(),
  name: z.string(),
  role: z.string(),
  organisation: z.string(),
  bio: z.string(),
});

/** The format of a file with a corpus: what the fields of an article that have defaults add may be left out. */
export const corpusSchema = z.object({
  organisations: z.array(corpusOrganisationSchema).min(1),
  authors: z.array(corpusAuthorSchema).min(1),
  posts: z.array(corpusPostSchema).min(1),
});

/** An organisation of a corpus. */
export type CorpusOrganisation = z.infer<typeof corpusOrganisationSchema>;

/** An author of a corpus. */
export type CorpusAuthor = z.infer<typeof corpusAuthorSchema>;

/** Articles to measure with, and who they are by. The articles may be too many to hold at once. */
export interface Corpus {
  organisations: readonly CorpusOrganisation[];
  authors: readonly CorpusAuthor[];
  topics: readonly string[];
  posts: Iterable<CorpusPost>;
  /** How many articles there are. */
  size: number;
}
