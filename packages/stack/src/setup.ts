import { join } from 'node:path';
import type { Setup } from './apps.ts';
import { choosePort } from './ports.ts';
import { reportNothing } from './report.ts';
import { prepareSecrets } from './secrets.ts';
import type { StackOptions } from './stack-options.ts';

/** Where the CMS and the site listen. */
export type Listeners = Pick<Setup, 'web' | 'cms'>;

/** Chooses where the CMS and the site will listen. */
export async function chooseListeners(options: StackOptions): Promise<Listeners> {
  const { ports, hosts, report = reportNothing } = options;
  const web = { variable: 'WEB_PORT', host: hosts?.web ?? '127.0.0.1', chosen: ports?.web, preset: 3000 };
  const cms = { variable: 'CMS_PORT', host: hosts?.cms ?? '127.0.0.1', chosen: ports?.cms, preset: 1337 };
  return {
    web: { host: web.host, port: await choosePort(web, report) },
    cms: { host: cms.host, port: await choosePort(cms, report) },
  };
}

/** Settles what the options leave open: addresses, folders and secrets. */
export async function describeSetup(
  options: StackOptions,
  { web, cms }: Listeners,
  databaseUrl: string,
  note: (pid: number) => void,
): Promise<Setup> {
  const { dataDir } = options;
  return {
    mode: options.mode ?? 'built',
    dataDir,
    mediaDir: options.mediaDir ?? join(dataDir, 'media'),
    databaseUrl,
    siteUrl: options.siteUrl ?? `http://localhost:${web.port}`,
    cmsUrl: options.cmsUrl ?? `http://localhost:${cms.port}`,
    web,
    cms,
    secrets: await prepareSecrets(dataDir, options.secrets ?? {}),
    env: options.env ?? {},
    startTimeoutMs: options.startTimeoutMs ?? 120_000,
    note,
  };
}
