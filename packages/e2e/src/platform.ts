import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDatabase, findFreePort, startPostgres, startStack, type Stack } from '@shoal/stack';
import type { Account } from './admin/sign-in.ts';

/** The whole platform, started for one run of the tests. */
export interface Platform {
  siteUrl: string;
  cmsUrl: string;
  administrator: Account;
  stopCms: () => Promise<void>;
  startCms: () => Promise<void>;
  stopPostgres: () => Promise<void>;
  startPostgres: () => Promise<void>;
  /** Stops everything and removes what it kept. */
  stop: () => Promise<void>;
}

const administrator = { email: 'administrator@shoal.example', password: 'Ebb-And-Flow-4821' };

/** Starts PostgreSQL, the CMS and the site, with sample content, on ports and in a folder of their own. */
export async function startPlatform(): Promise<Platform> {
  const dataDir = await mkdtemp(join(tmpdir(), 'shoal-e2e-'));
  // PostgreSQL refuses to run as root, and the account that runs it then must pass through.
  await chmod(dataDir, 0o711);
  let postgres = await startPostgres({ dataDir, durable: false });
  const startAgain = async () => {
    postgres = await startPostgres({ dataDir, durable: false });
  };
  const remove = async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true });
  };
  try {
    const databaseUrl = await ensureDatabase(postgres.url, 'shoal');
    const stack = await start(dataDir, databaseUrl);
    return {
      ...control(stack),
      stopPostgres: () => postgres.stop(),
      startPostgres: startAgain,
      stop: () => stack.stop().finally(remove),
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function start(dataDir: string, databaseUrl: string): Promise<Stack> {
  const ports = { web: await findFreePort(), cms: await findFreePort() };
  return startStack({ dataDir, databaseUrl, ports, administrator, sampleContent: true });
}

function control(stack: Stack) {
  let cms = stack.cms;
  return {
    siteUrl: stack.siteUrl,
    cmsUrl: stack.cmsUrl,
    administrator,
    stopCms: () => cms.stop(),
    startCms: async () => {
      cms = await stack.restartCms();
    },
  };
}
