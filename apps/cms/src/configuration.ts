import { z } from 'zod';

type Environment = Record<string, string | undefined>;

const webAddress = z
  .url({ protocol: /^https?$/, error: 'an http: or https: address such as https://blog.example.org' })
  .transform((address) => address.replace(/\/+$/, ''));

const whole = (least: number, most: number) =>
  z.coerce
    .number({ error: `a whole number from ${least} to ${most}` })
    .int(`a whole number from ${least} to ${most}`)
    .min(least, `a whole number from ${least} to ${most}`)
    .max(most, `a whole number from ${least} to ${most}`);

const secret = z
  .string({ error: 'a secret of at least 16 characters' })
  .min(16, 'a secret of at least 16 characters');

const appKeys = z
  .string({ error: 'secrets of at least 16 characters, parted by commas' })
  .transform((keys) => keys.split(',').map((key) => key.trim()))
  .pipe(z.array(z.string().min(16, 'secrets of at least 16 characters, parted by commas')).min(1));

const passwordRule = 'at least 8 characters (72 bytes at most) with a capital, a small letter and a digit';
const isPassword = (text: string) =>
  [/.{8}/, /[A-Z]/, /[a-z]/, /\d/].every((rule) => rule.test(text)) && Buffer.byteLength(text) <= 72;

const settings = {
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'development, production or test')
    .default('development'),
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'a PostgreSQL address such as postgres://user:password@host:5432/shoal',
  }),
  DATABASE_POOL_MAX: whole(2, 200).default(10),
  CMS_HOST: z.string().min(1, 'a host name or address to listen on').default('127.0.0.1'),
  CMS_PORT: whole(0, 65535).default(1337),
  CMS_URL: webAddress.default('http://localhost:1337'),
  SITE_URL: webAddress.default('http://localhost:3000'),
  MEDIA_DIR: z.string({ error: 'a folder for uploaded files' }).min(1, 'a folder for uploaded files'),
  UPLOAD_MAX_BYTES: whole(1024, 2 ** 31).default(25 * 1024 * 1024),
  APP_KEYS: appKeys,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  CONTENT_READ_POOL_MAX: whole(1, 200).default(5),
  CONTENT_READ_TIMEOUT_MS: whole(100, 60_000).default(2000),
  CONTENT_SHARED_MAX_AGE_S: whole(0, 31_536_000).default(0),
  CONTENT_CHANGES_KEPT_DAYS: whole(0, 36_500).default(0),
  PUBLISH_CONCURRENCY: whole(1, 100).default(2),
  FIRST_ADMIN_EMAIL: z.email('the e-mail address of the first administrator').optional(),
  FIRST_ADMIN_PASSWORD: z.string().refine(isPassword, passwordRule).optional(),
  SAMPLE_CONTENT: z.stringbool('true or false').default(false),
  LOG_LEVEL: z
    .enum(['error', 'warn', 'info', 'http', 'debug', 'silly'], 'error, warn, info, http, debug or silly')
    .default('info'),
};

const environmentSchema = z.object(settings).transform((env) => ({
  /** How this process runs. */
  mode: env.NODE_ENV,
  /** Strapi's database, and how many connections its editors may hold. */
  database: { url: env.DATABASE_URL, poolMax: env.DATABASE_POOL_MAX },
  /** Where this server listens, and the address that browsers and the site reach it by. */
  server: { host: env.CMS_HOST, port: env.CMS_PORT, url: env.CMS_URL },
  /** The public address of the site, without a slash at its end: addresses in answers begin with it. */
  siteUrl: env.SITE_URL,
  /** Where uploaded files are kept, and how large one may be. */
  media: { dir: env.MEDIA_DIR, maxBytes: env.UPLOAD_MAX_BYTES },
  /** What signs and seals; the same on every instance. */
  secrets: {
    appKeys: env.APP_KEYS,
    apiTokenSalt: env.API_TOKEN_SALT,
    adminJwt: env.ADMIN_JWT_SECRET,
    transferTokenSalt: env.TRANSFER_TOKEN_SALT,
    encryptionKey: env.ENCRYPTION_KEY,
  },
  /** The Content API's own pool, and how long one of its queries may take. */
  contentRead: { poolMax: env.CONTENT_READ_POOL_MAX, timeoutMs: env.CONTENT_READ_TIMEOUT_MS },
  /** For how many seconds a shared cache may serve an answer of the Content API without asking; 0: not at all. */
  contentSharedMaxAgeS: env.CONTENT_SHARED_MAX_AGE_S,
  /** For how many days every change is kept, and not only the latest of each item; 0: for ever. */
  changesKeptDays: env.CONTENT_CHANGES_KEPT_DAYS,
  /** How many publishing transactions may run at once in this process. */
  publishConcurrency: env.PUBLISH_CONCURRENCY,
  /** Who is made administrator while there is none; null: the first visitor of the admin is asked. */
  firstAdministrator:
    env.FIRST_ADMIN_EMAIL && env.FIRST_ADMIN_PASSWORD
      ? { email: env.FIRST_ADMIN_EMAIL, password: env.FIRST_ADMIN_PASSWORD }
      : null,
  /** Whether an empty CMS is given sample content; never in production. */
  sampleContent: env.SAMPLE_CONTENT && env.NODE_ENV !== 'production',
  /** The least important messages that are still written. */
  logLevel: env.LOG_LEVEL,
}));

/** Everything that can be set from outside. */
export type Configuration = z.infer<typeof environmentSchema>;

/** The configuration of an environment; throws an error that names every variable that is wrong. */
export function parseConfiguration(env: Environment): Configuration {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const wrong = listMissing(given);
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) wrong.unshift(...describeIssues(parsed.error, given));
  if (wrong.length > 0 || !parsed.success) {
    throw new Error(
      `The CMS cannot start with these settings:\n${wrong.map((line) => `  ${line}`).join('\n')}`,
    );
  }
  return parsed.data;
}

let configuration: Configuration | undefined;

/** The configuration of this process, read once. Building the admin needs none of it. */
export function getConfiguration(): Configuration {
  configuration ??= parseConfiguration(isBuild() ? { ...buildPlaceholders, ...process.env } : process.env);
  return configuration;
}

/** `strapi build` loads config/ but connects to nothing, so a build machine needs no secrets. */
const isBuild = () => process.argv[2] === 'build';
const unused = 'not-used-while-building';
const buildPlaceholders: Environment = {
  SITE_URL: 'http://build.invalid',
  DATABASE_URL: 'postgres://build.invalid/none',
  MEDIA_DIR: unused,
  APP_KEYS: unused,
  API_TOKEN_SALT: unused,
  ADMIN_JWT_SECRET: unused,
  TRANSFER_TOKEN_SALT: unused,
  ENCRYPTION_KEY: unused,
};

/** What one setting makes necessary in another. */
function listMissing(env: Environment): string[] {
  const missing = [];
  if (env.NODE_ENV === 'production' && !env.SITE_URL) {
    missing.push('SITE_URL is not set; expected the public address of the site');
  }
  if (env.FIRST_ADMIN_EMAIL && !env.FIRST_ADMIN_PASSWORD) {
    missing.push(`FIRST_ADMIN_PASSWORD is not set; expected ${passwordRule}, as FIRST_ADMIN_EMAIL is set`);
  }
  if (env.FIRST_ADMIN_PASSWORD && !env.FIRST_ADMIN_EMAIL) {
    missing.push('FIRST_ADMIN_EMAIL is not set; expected an address, as FIRST_ADMIN_PASSWORD is set');
  }
  return missing;
}

const confidential = /KEY|SALT|SECRET|PASSWORD|DATABASE_URL/;

function describeIssues(error: z.ZodError, env: Environment): string[] {
  const expected = new Map(error.issues.map((issue) => [String(issue.path[0]), issue.message]));
  return [...expected].map(([name, expectation]) => {
    const value = env[name];
    if (value === undefined) return `${name} is not set; expected ${expectation}`;
    const shown = confidential.test(name) ? `a value of ${value.length} characters` : JSON.stringify(value);
    return `${name}: given ${shown}; expected ${expectation}`;
  });
}
