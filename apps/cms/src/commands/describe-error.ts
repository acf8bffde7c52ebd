import { errors } from '@strapi/utils';
import { z } from 'zod';

const detailsSchema = z.object({
  errors: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })),
});

/** An error for the person at the terminal: what went wrong and, where content was refused, which field and why. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!(error instanceof errors.ApplicationError)) return error.stack ?? error.message;
  const details = detailsSchema.safeParse(error.details);
  const lines = details.success
    ? details.data.errors.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    : [];
  return [error.message, ...lines].join('\n');
}
