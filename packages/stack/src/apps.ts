import { join } from 'node:path';
import { checkoutDir } from './checkout.ts';
import { getInheritedEnvironment, type Secrets } from './configuration.ts';
import type { Program } from './child.ts';
import type { ServiceOptions } from './service.ts';

/** Whether the apps run as built, or reload when their sources change. */
export type Mode = 'built' | 'reloading';

/** Everything the apps need to know about each other. */
export interface Setup {
  mode: Mode;
  dataDir: string;
  mediaDir: string;
  databaseUrl: string;
  siteUrl: string;
  cmsUrl: string;
  web: { host: string; port: number };
  cms: { host: string; port: number };
  secrets: Secrets;
  /** Further settings of the apps. */
  env: NodeJS.ProcessEnv;
  startTimeoutMs: number;
  note: (pid: number) => void;
}

/** Who the first administrator is, and whether an empty CMS is filled. */
export interface Beginning {
  administrator: { email: string; password: string } | null;
  sampleContent: boolean;
}

/** The folder of the CMS. */
export const cmsDir = join(checkoutDir, 'apps/cms');
/** The folder of the site. */
export const webDir = join(checkoutDir, 'apps/web');

/** The CMS as a server. */
export function describeCms(setup: Setup): ServiceOptions {
  const command = setup.mode === 'reloading' ? 'develop' : 'start';
  return {
    ...describeCmsProgram(setup, ['node_modules/@strapi/strapi/bin/strapi.js', command]),
    name: 'The CMS',
    healthUrl: `${getOrigin(setup.cms)}/_health`,
    startTimeoutMs: setup.startTimeoutMs,
  };
}

/** The site as a server. */
export function describeWeb(setup: Setup): ServiceOptions {
  const { mode, dataDir, web } = setup;
  const watching = ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'src/server/main.ts'];
  return {
    name: 'The site',
    command: process.execPath,
    args: mode === 'reloading' ? watching : ['dist/server/main.js'],
    cwd: webDir,
    env: {
      ...getInheritedEnvironment(),
      ...setup.env,
      NODE_ENV: getNodeEnv(mode),
      WEB_HOST: web.host,
      WEB_PORT: String(web.port),
      SITE_URL: setup.siteUrl,
      // On one machine the site need not leave it to reach the CMS, whatever address editors use.
      CMS_URL: getOrigin(setup.cms),
    },
    logPath: join(dataDir, 'logs/web.log'),
    healthUrl: `${getOrigin(web)}/healthz`,
    startTimeoutMs: setup.startTimeoutMs,
    note: setup.note,
  };
}

/** One of the CMS's own commands, such as `prepare`. */
export function describeCmsCommand(
  setup: Setup,
  name: string,
  beginning?: Beginning,
  args: readonly string[] = [],
): Program {
  const program = describeCmsProgram(setup, [`dist/src/commands/${name}.js`, ...args]);
  const { administrator = null, sampleContent = false } = beginning ?? {};
  // In production the CMS refuses to make up content.
  const mode = sampleContent ? { NODE_ENV: 'development' } : {};
  return {
    ...program,
    name: `The command ${name}`,
    logPath: join(setup.dataDir, `logs/${name}.log`),
    env: {
      ...program.env,
      ...mode,
      FIRST_ADMIN_EMAIL: administrator?.email,
      FIRST_ADMIN_PASSWORD: administrator?.password,
      SAMPLE_CONTENT: String(sampleContent),
    },
  };
}

function describeCmsProgram(setup: Setup, args: string[]): Program {
  return {
    name: 'The CMS',
    command: process.execPath,
    args,
    cwd: cmsDir,
    env: {
      ...getInheritedEnvironment(),
      ...setup.env,
      ...setup.secrets,
      NODE_ENV: getNodeEnv(setup.mode),
      DATABASE_URL: setup.databaseUrl,
      CMS_HOST: setup.cms.host,
      CMS_PORT: String(setup.cms.port),
      CMS_URL: setup.cmsUrl,
      SITE_URL: setup.siteUrl,
      MEDIA_DIR: setup.mediaDir,
    },
    logPath: join(setup.dataDir, 'logs/cms.log'),
    note: setup.note,
  };
}

function getNodeEnv(mode: Mode): string {
  return mode === 'reloading' ? 'development' : 'production';
}

/** Where a server on this machine is reached from this machine. */
function getOrigin({ host, port }: { host: string; port: number }): string {
  const everywhere: NodeJS.Dict<string> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };
  return `http://${everywhere[host] ?? (host.includes(':') ? `[${host}]` : host)}:${port}`;
}
