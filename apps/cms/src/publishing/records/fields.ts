import { licenceIdSchema } from '@shoal/content-schema';
import { z } from 'zod';

/** Text of a field; empty and blank are the same as absent. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => text?.trim() || null);

/** Text of a field that has to be filled in. */
export const requiredText = optionalText.pipe(z.string());

/** Lines of a field, blank ones left out. */
export const optionalLines = optionalText.transform((text) =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);

/** A licence, or none. */
export const optionalLicence = licenceIdSchema.nullish().transform((licence) => licence ?? null);

/** A component or relation that may be missing. */
export const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? null);

/** A list of components or relations; Strapi leaves an empty one out. */
export const listOf = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema)
    .nullish()
    .transform((list) => list ?? []);

/** Another record, by its stable id. */
export const reference = z.object({ documentId: z.string() });
