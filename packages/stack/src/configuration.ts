import { z } from 'zod';

const webAddress = z
  .url({
    protocol: /^https?$/,
    error: 'the address people type, such as https://blog.example.org',
  })
  .refine((address) => new URL(address).pathname === '/', 'an address without a path')
  .transform((address) => new URL(address).origin);

const port = z
  .string()
  .regex(/^\d+$/, 'a port number from 1 to 65535')
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65535, 'a port number from 1 to 65535');

const secret = z.string().min(16, 'a secret of at least 16 characters');

const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'a PostgreSQL address such as postgresql://user:password@host:5432/shoal',
});

const password = z
  .string()
  .regex(
    /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,72}$/,
    '8 to 72 characters with a small letter, a capital and a digit',
  );

/** What has to be kept secret, and kept: changing it signs everybody out. */
const secrets = {
  APP_KEYS: secret.optional(),
  API_TOKEN_SALT: secret.optional(),
  ADMIN_JWT_SECRET: secret.optional(),
  TRANSFER_TOKEN_SALT: secret.optional(),
  ENCRYPTION_KEY: secret.optional(),
};

const settings = {
  NODE_ENV: z.enum(['development', 'production'], 'development or production').default('development'),
  SITE_URL: webAddress.optional(),
  CMS_URL: webAddress.optional(),
  WEB_HOST: z.string().default('127.0.0.1'),
  WEB_PORT: port.optional(),
  CMS_HOST: z.string().default('127.0.0.1'),
  CMS_PORT: port.optional(),
  DATABASE_URL: databaseUrl.optional(),
  SHOAL_DATA_DIR: z.string().startsWith('/', 'a path that begins with /').optional(),
  MEDIA_DIR: z.string().startsWith('/', 'a path that begins with /').optional(),
  SAMPLE_CONTENT: z
    .enum(['true', 'false'], 'true or false')
    .transform((value) => value === 'true')
    .optional(),
  FIRST_ADMIN_EMAIL: z.email('an email address').optional(),
  FIRST_ADMIN_PASSWORD: password.optional(),
  ...secrets,
};

/** The secrets of the CMS, by the variable that holds each. */
export type Secrets = Record<keyof typeof secrets, string>;

/** Everything that can be set from outside, checked. */
export type Configuration = z.infer<z.ZodObject<typeof settings>>;

/** The names of the secrets. */
export const secretNames = Object.keys(secrets).filter((name): name is keyof Secrets => name in secrets);

/** Reads the settings of an environment; an error names every variable that is wrong or missing. */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = z.object(settings).safeParse(given);
  const problems = [...describeWrong(parsed.error, given), ...describeMissing(given)];
  if (problems.length > 0) throw new Error(`Shoal cannot start with these settings:\n${bullets(problems)}`);
  return z.object(settings).parse(given);
}

/** The settings of this process. */
export function getConfiguration(): Configuration {
  return readConfiguration(process.env);
}

/** The environment that our own programs inherit: what is set, and never news about their makers. */
export function getInheritedEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    STRAPI_TELEMETRY_DISABLED: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  };
}

function describeWrong(error: z.ZodError | undefined, given: NodeJS.ProcessEnv): string[] {
  return (error?.issues ?? []).map((issue) => {
    const name = String(issue.path[0]);
    return `${name} is ${show(name, given[name] ?? '')}; expected ${issue.message}`;
  });
}

function describeMissing(given: NodeJS.ProcessEnv): string[] {
  if (given['NODE_ENV'] !== 'production') return [];
  const needed: Record<string, string> = {
    SITE_URL: 'the public address of the site, such as https://blog.example.org',
    ...Object.fromEntries(secretNames.map((name) => [name, 'a secret of at least 16 random characters'])),
  };
  return Object.entries(needed)
    .filter(([name]) => given[name] === undefined)
    .map(([name, expected]) => `${name} is not set; in production it must be ${expected}`);
}

function show(name: string, value: string): string {
  const isSecret = name in secrets || name === 'DATABASE_URL' || name === 'FIRST_ADMIN_PASSWORD';
  return isSecret ? `a value of ${value.length} characters` : JSON.stringify(value);
}

function bullets(lines: string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
