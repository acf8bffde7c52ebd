import { z } from 'zod';

const table = z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()) });
const sequence = z.object({ schema: z.string(), name: z.string(), last: z.string().nullable() });

/** The version of the layout of an archive. */
export const archiveFormat = 1;

/** What an archive says of itself, in its first entry. */
export const manifestSchema = z.object({
  format: z.int(),
  createdAt: z.iso.datetime(),
  versions: z.object({ shoal: z.string(), strapi: z.string(), postgres: z.string() }),
  /** The migrations of the content store that had been applied. */
  migrations: z.array(z.string()),
  /** Every table whose rows follow. */
  tables: z.array(table),
  sequences: z.array(sequence),
  /** SQL that makes Strapi's own tables: what comes before the rows, and what is faster or only possible after them. */
  strapi: z.object({ tables: z.array(z.string()), constraints: z.array(z.string()) }),
  /** How many files follow the rows. */
  files: z.int(),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type BackupTable = z.infer<typeof table>;

/** What the last entry of an archive says of every other: without it the archive is not whole. */
export const checksumsSchema = z.record(z.string(), z.object({ bytes: z.int(), sha256: z.string() }));
export type Checksums = z.infer<typeof checksumsSchema>;

export const manifestName = 'manifest.json';
export const checksumsName = 'checksums.json';

/** The folder in an archive with the rows of a table, in pieces that are numbered in order. */
export const tableFolder = ({ schema, name }: { schema: string; name: string }) => `tables/${schema}.${name}`;

/** The folder in an archive with the uploaded files, as in the media folder. */
export const mediaFolder = 'media';
