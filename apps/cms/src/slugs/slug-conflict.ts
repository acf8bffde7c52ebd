import { errors } from '@strapi/utils';

/** What our indexes on slugs are called, so that their errors are told from others. */
export const slugIndexPrefix = 'shoal_slug_';

/** What an editor reads when the last part of an address is taken. */
export const slugConflictMessage = (slug: string) =>
  `The slug "${slug}" is already used by another entry of this type. Choose a different one.`;

/** The error an editor should see for what the database threw; null when it was not about a slug. */
export function toSlugConflict(error: unknown): errors.ValidationError | null {
  if (!isUniqueViolation(error) || !error.constraint.startsWith(slugIndexPrefix)) return null;
  const slug = /^Key \(slug\)=\((.*)\) /.exec(error.detail)?.[1] ?? '';
  const message = slugConflictMessage(slug);
  return new errors.ValidationError(message, {
    errors: [{ path: ['slug'], message, name: 'ValidationError', value: slug }],
  });
}

interface UniqueViolation {
  constraint: string;
  detail: string;
}

const uniqueViolation = '23505';

function isUniqueViolation(error: unknown): error is UniqueViolation {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === uniqueViolation &&
    'constraint' in error &&
    typeof error.constraint === 'string' &&
    'detail' in error &&
    typeof error.detail === 'string'
  );
}
