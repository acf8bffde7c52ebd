import type { z } from 'zod';
import { formatPath, listFailures } from '../failures.js';

/** Where a schema refuses a value, as people write paths; empty when it accepts it. */
export function refusals(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : listFailures(result.error).map(({ path }) => formatPath(path));
}
