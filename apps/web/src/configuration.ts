import { isIP } from 'node:net';
import { z } from 'zod';

const wholeNumber = (lowest: number, highest: number, preset: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .pipe(z.int().min(lowest).max(highest))
    .default(preset)
    .describe(`a whole number from ${lowest} to ${highest}`);

const address = z
  .url({ protocol: /^https?$/, abort: true })
  .refine((given) => /^https?:\/\/[^/?#@]+\/?$/i.test(given))
  .transform((given) => new URL(given).origin)
  .describe('an http or https address without a path, such as https://blog.example.org');

const isNetwork = (text: string) => {
  const [given = '', length = '0'] = text.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(given)] ?? -1;
  return /^\d{1,3}$/.test(length) && Number(length) <= longest;
};

const networks = z
  .string()
  .transform((list) => list.split(',').map((text) => text.trim()))
  .refine((list) => list.every(isNetwork))
  .default([])
  .describe('addresses or networks parted by commas, such as 10.0.0.0/8');

const settings = {
  /** `production` serves the built site; `development` compiles pages as they change. */
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  /** Where the site listens. */
  WEB_HOST: z.string().min(1).default('127.0.0.1').describe('a host name or address to listen on'),
  WEB_PORT: wholeNumber(0, 65535, 3000),
  /** The public address of the site. */
  SITE_URL: address,
  /** Where the site reaches the CMS. */
  CMS_URL: address,
  /** How long the CMS may take to begin an answer. */
  CMS_TIMEOUT_MS: wholeNumber(1, 600_000, 5000),
  /** How often a failed read is tried again. */
  CMS_RETRIES: wholeNumber(0, 10, 1),
  /** How long a page may take to render. */
  RENDER_TIMEOUT_MS: wholeNumber(1, 600_000, 10_000),
  /** How many processes serve. */
  WEB_CONCURRENCY: wholeNumber(1, 64, 1),
  /** Memory for the answers that are kept, in bytes, of all processes together. */
  PAGE_CACHE_MAX_BYTES: wholeNumber(16_777_216, 1_099_511_627_776, 268_435_456),
  /** Requests of one address for the API and for search; 0: no limit. */
  RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000_000, 600),
  /** Whose word is taken for where a request comes from. */
  TRUSTED_PROXIES: networks,
  /** Where metrics are read; port 0: nowhere. */
  METRICS_HOST: z.string().min(1).default('127.0.0.1').describe('a host name or address to listen on'),
  METRICS_PORT: wholeNumber(0, 65_535, 0),
  /** What is logged. */
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
};
type Name = keyof typeof settings;
const names = Object.keys(settings) as Name[];

/** The settings of the site, checked. */
export type Configuration = Readonly<{ [N in Name]: z.infer<(typeof settings)[N]> }>;

/** Thrown when the environment does not describe a site that could start. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

/** Reads the settings; a wrong or missing one is named, with what was given and what is expected. */
export function readConfiguration(environment: Record<string, string | undefined>): Configuration {
  const given = Object.fromEntries(names.map((name) => [name, environment[name] || undefined]));
  const parsed = z.object(settings).safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = [...new Set(parsed.error.issues.map((issue) => issue.path[0] as Name))];
  throw new ConfigurationError(wrong.map((name) => explain(name, given[name])).join('\n'));
}

let current: Configuration | undefined;

/** The settings of this process. */
export function getConfiguration(): Configuration {
  return (current ??= readConfiguration(process.env));
}

function explain(name: Name, given: string | undefined): string {
  const found = given === undefined ? 'is not set' : `is ${JSON.stringify(given)}`;
  return `${name} ${found}; expected ${expected(settings[name])}.`;
}

function expected(setting: z.ZodType): string {
  const inner = setting instanceof z.ZodDefault ? setting.unwrap() : setting;
  if (inner instanceof z.ZodEnum) return `one of ${inner.options.join(', ')}`;
  return setting.description ?? 'another value';
}
