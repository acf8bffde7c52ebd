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
  const undo = [() => rm(dataDir, { recursive: true })];
  const stop = async () => {
    for (let next = undo.pop(); next; next = undo.pop()) await next();
  };
  try {
    return { ...(await startIn(dataDir, undo)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startIn(dataDir: string, undo: (() => Promise<void>)[]): Promise<Omit<Platform, 'stop'>> {
  // PostgreSQL refuses to run as root, and the account that runs it then must pass through.
  await chmod(dataDir, 0o711);
  let postgres = await startPostgres({ dataDir, durable: false });
  undo.push(() => postgres.stop());
  const stack = await start(dataDir, await ensureDatabase(postgres.url, 'shoal'));
  undo.push(stack.stop);
  return {
    ...control(stack),
    stopPostgres: () => postgres.stop(),
    startPostgres: async () => {
      postgres = await startPostgres({ dataDir, durable: false });
    },
  };
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
