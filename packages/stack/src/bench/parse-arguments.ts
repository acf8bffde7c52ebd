import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';

const count = (most: number) =>
  z.coerce
    .number()
    .int(`a whole number from 1 to ${most}`)
    .min(1, `a whole number from 1 to ${most}`)
    .max(most, `a whole number from 1 to ${most}`);

const settingsSchema = z.object({
  // npm changes the folder and keeps here where it was called.
  corpus: z
    .string()
    .transform((path) => resolve(process.env['INIT_CWD'] ?? '.', path))
    .optional(),
  articles: z
    .string()
    .regex(/^[1-9]\d{0,6},[1-9]\d{0,6}$/, 'two numbers parted by a comma, such as 2000,100000')
    .transform((text) => text.split(',').map(Number))
    .pipe(z.tuple([z.number(), z.number()])),
  seed: count(2 ** 31),
  rounds: count(100),
  seconds: count(600),
  data: z.string().startsWith('/', 'a path that begins with /').optional(),
});

/** How to measure the API. */
export interface ApiBenchSettings {
  /** A file with the articles of the small database, instead of invented ones. */
  corpus: string | undefined;
  /** How many articles the two databases hold. */
  articles: readonly [number, number];
  seed: number;
  /** How often each thing is measured, and for how long. */
  rounds: number;
  seconds: number;
  /** Where to keep the databases for the next time. */
  data: string | undefined;
}

/** Reads the options of `npm run bench -- api`; an error names every one that is wrong. */
export function parseArguments(args: readonly string[]): ApiBenchSettings {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      articles: { type: 'string', default: '2000,100000' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
      data: { type: 'string' },
    },
  });
  const parsed = settingsSchema.safeParse(values);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `--${String(path[0])}: expected ${message}`);
    throw new Error([...new Set(wrong)].join('\n'));
  }
  return { corpus: undefined, data: undefined, ...parsed.data };
}
