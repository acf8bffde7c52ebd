import { z } from 'zod';
import { commonOptions, count, readOptions } from '../parse-arguments.ts';

const parts = ['hot', 'next', 'cold', 'publish', 'mix'] as const;
/** A part of the measurement that can be taken alone. */
export type Part = (typeof parts)[number];

const webOptions = {
  ...commonOptions,
  'mix-seconds': count(86_400).default(600),
  publishes: count(100_000).default(200),
  only: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(parts, `some of ${parts.join(',')}`)))
    .default([...parts]),
};

/** How to measure the front door. */
export interface WebBenchSettings {
  /** How many articles the two databases hold. */
  articles: readonly [number, number];
  seed: number;
  /** How often each thing is measured, and for how long. */
  rounds: number;
  seconds: number;
  /** For how long readers ask for all addresses there are. */
  mixSeconds: number;
  /** How often an article is published and looked for. */
  publishes: number;
  only: readonly Part[];
  /** Where to keep the databases for the next time. */
  data: string | undefined;
}

/** Reads the options of `npm run bench -- web`; an error names every one that is wrong. */
export function parseWebArguments(args: readonly string[]): WebBenchSettings {
  const { 'mix-seconds': mixSeconds, ...options } = readOptions(webOptions, args);
  return { data: undefined, ...options, mixSeconds };
}
