import { z } from 'zod';

/** A word from a list that newer servers may add to; one that this version does not know parses as `unknown`. */
export const openEnum = <Words extends Record<string, string>>(known: z.ZodEnum<Words>) =>
  z.union([
    known,
    z
      .string()
      .transform(() => 'unknown' as const)
      .pipe(z.literal('unknown')),
  ]);
