import { resolve } from 'node:path';

/** A path as it was typed: npm runs scripts in the top folder of the checkout, and says where it was called. */
export const resolveGiven = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
