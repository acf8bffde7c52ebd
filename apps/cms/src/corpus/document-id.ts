import { createHash } from 'node:crypto';

/** An id as Strapi makes them, 24 letters and digits, the same for the same thing. */
export const documentId = (type: string, key: string): string => {
  const digest = createHash('sha256').update(`${type}:${key}`).digest('hex');
  return `c${BigInt(`0x${digest}`).toString(36).slice(0, 23)}`;
};
