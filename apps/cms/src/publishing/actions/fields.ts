import { reasonClassSchema } from '@shoal/content-schema';
import { z } from 'zod';

/** Words for readers. */
export const publicText = z.string().trim().min(1).max(1000);

/** A class of reasons, and words for readers beside it or none. */
export const reasonFields = { reason: reasonClassSchema, text: publicText.nullable().default(null) };

/** An action that needs nothing said. */
export const nothing = z.strictObject({});
