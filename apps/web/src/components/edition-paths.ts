/** The page of one edition. */
export const toEdition = (slug: string, number: number): string => `/articles/${slug}/editions/${number}`;

/** The page that compares two editions: what changed, or everything. */
export const toComparison = (slug: string, from: number, to: number, whole = false): string =>
  `/articles/${slug}/compare?from=${from}&to=${to}${whole ? '&whole=yes' : ''}`;
