import type { ReasonClass } from '@shoal/content-schema';

/** Why an edition is kept from readers; the last leaves it to the editors' own words. */
export const reasonWords: Record<ReasonClass, string | null> = {
  'published-in-error': 'It was published in error.',
  superseded: 'Something newer has replaced it.',
  legal: 'It is withheld for legal reasons.',
  privacy: 'It is withheld to protect somebody’s privacy.',
  safety: 'It is withheld because it could do harm.',
  other: null,
};
