import { createHash } from 'node:crypto';
import { canonicalJson } from '@shoal/content-schema';
import type { Projection } from './stored.js';

/** What two projections share when they say the same, whatever order their keys came in. */
export const fingerprintOf = ({ name, day, summary, document, links }: Omit<Projection, 'slug'>): string =>
  createHash('sha256')
    .update(canonicalJson([name, day, summary, document, links]))
    .digest('hex');
