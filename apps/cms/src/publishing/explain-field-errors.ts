import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { createRefusal, type Objection } from './refusal.js';

/** What Strapi's own check of an entry says of a field. */
const fieldErrorSchema = z.object({ path: z.array(z.string()), message: z.string(), value: z.unknown() });
const detailsSchema = z.object({ errors: z.array(fieldErrorSchema).min(1) });
type FieldError = z.infer<typeof fieldErrorSchema>;

/**
 * Says in plain words what Strapi's own check refuses ("body[0].content must be a `array` type"). Register it after
 * publishing: the refusal then also takes back what publishing had begun.
 */
export function explainFieldErrors(strapi: Core.Strapi): void {
  strapi.documents.use(async (_context, next) => {
    try {
      return await next();
    } catch (error) {
      throw toRefusal(error) ?? error;
    }
  });
}

function toRefusal(error: unknown): Error | null {
  if (!(error instanceof errors.ValidationError)) return null;
  const parsed = detailsSchema.safeParse(error.details);
  return parsed.success ? createRefusal(parsed.data.errors.map(toObjection)) : null;
}

const toObjection = (error: FieldError): Objection => ({ path: error.path, message: explain(error) });

const missing = /must be defined|but the final value was: `(null|undefined)`/;

/** Strapi's words and ours; a number of its words stands where ours have `#`. */
const phrases = [
  [/must be at least (\d+) characters?/, 'Write at least # characters.'],
  [/must be at most (\d+) characters?/, 'This is too long: it may have # characters.'],
  [/must have at least 1 items/, 'Add at least one.'],
  [/must have at least (\d+) items/, 'Add at least #.'],
  [/must have (?:at most|less than or equal to) (\d+) items/, 'There may be # at most.'],
  [/must be one of the following values: (.*)/, 'Choose one of: #.'],
] as const;

function explain({ path, message, value }: FieldError): string {
  if (value === '' || missing.test(message)) return 'Fill this in.';
  if (message.includes('must match the following')) return explainFormat(path.at(-1));
  for (const [theirs, ours] of phrases) {
    const found = theirs.exec(message);
    if (found) return ours.replace('#', found[1] ?? '');
  }
  return message;
}

function explainFormat(field: string | undefined): string {
  if (field === 'slug') return 'Use small letters, digits and single hyphens, as in a-better-letter.';
  if (field === 'url' || field === 'sourceUrl' || field === 'website') {
    return 'This is not a web address. Expected one that begins with https:// or http://.';
  }
  return 'This is not in the form that is expected here. The help at the field says which.';
}
