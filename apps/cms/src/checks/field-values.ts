/** The fields of a form or record, of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** What may hold fields, as fields; nothing else has any. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** A list, empty where there is none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text, empty where there is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A text; null where there is none, or a blank one. */
export const optionalTextOf = (value: unknown): string | null => textOf(value).trim() || null;
