import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';

/** A whole number from 1. */
export const count = (most: number) =>
  z.coerce
    .number()
    .int(`a whole number from 1 to ${most}`)
    .min(1, `a whole number from 1 to ${most}`)
    .max(most, `a whole number from 1 to ${most}`);

/** What every measurement is told. */
export const commonOptions = {
  articles: z
    .string()
    .regex(/^[1-9]\d{0,6},[1-9]\d{0,6}$/, 'two numbers parted by a comma, such as 2000,100000')
    .transform((text) => text.split(',').map(Number))
    .pipe(z.tuple([z.number(), z.number()]))
    .default([2_000, 100_000]),
  seed: count(2 ** 31).default(1),
  rounds: count(100).default(5),
  seconds: count(600).default(5),
  data: z.string().startsWith('/', 'a path that begins with /').optional(),
};

const apiOptions = {
  ...commonOptions,
  // npm changes the folder and keeps here where it was called.
  corpus: z
    .string()
    .transform((path) => resolve(process.env['INIT_CWD'] ?? '.', path))
    .optional(),
};

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
  return { corpus: undefined, data: undefined, ...readOptions(apiOptions, args) };
}

/** Reads options, each with a value; an error names every one that is wrong. */
export function readOptions<Shape extends z.ZodRawShape>(
  shape: Shape,
  args: readonly string[],
): z.infer<z.ZodObject<Shape>> {
  const options = Object.fromEntries(Object.keys(shape).map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ args: [...args], options });
  const parsed = z.object(shape).safeParse(values);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `--${String(path[0])}: expected ${message}`);
    throw new Error([...new Set(wrong)].join('\n'));
  }
  return parsed.data;
}
