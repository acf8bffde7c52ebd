import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeCms, describeWeb, type Setup } from './apps.ts';
import type { Child } from './child.ts';
import { openDatabase, type Database } from './database.ts';
import { prepareCms, type Prepared } from './prepare.ts';
import { quietly } from './progress.ts';
import { claimDataDir } from './running-file.ts';
import { startService, type ServiceOptions } from './service.ts';
import { chooseListeners, describeSetup } from './setup.ts';
import type { StackOptions } from './stack-options.ts';

/** The running platform. */
export interface Stack {
  siteUrl: string;
  /** Where editors reach the CMS. */
  cmsUrl: string;
  apiUrl: string;
  databaseUrl: string;
  dataDir: string;
  /** What was done to a database seen for the first time. */
  prepared: Prepared;
  cms: Child;
  web: Child;
  /** Gives the error when the CMS or the site ends by itself. */
  failed: Promise<Error>;
  /** Starts the CMS again after `cms.stop()`. */
  restartCms: () => Promise<Child>;
  /** Stops everything that was started. */
  stop: () => Promise<void>;
}

/** What has to be undone, the latest first. */
type Undo = (() => Promise<void> | void)[];

/** Starts PostgreSQL, the CMS and the site; when one of them cannot start, everything is stopped again. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const undo: Undo = [];
  const stop = async (): Promise<void> => {
    for (let next = undo.pop(); next; next = undo.pop()) await next();
  };
  try {
    return { ...(await start(options, undo)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(options: StackOptions, undo: Undo): Promise<Omit<Stack, 'stop'>> {
  const { build, dataDir, progress = quietly } = options;
  await mkdir(join(dataDir, 'logs'), { recursive: true });
  const claim = await claimDataDir(dataDir);
  undo.push(claim.release);
  const listeners = await chooseListeners(options);
  // First, so that a database left by a killed start has somebody to stop it from here on.
  const database = await open(options, undo);
  if (build) await progress({ built: { title: 'Build', run: (say) => build(say, claim.note) } });
  const setup = await describeSetup(options, listeners, database.url, claim.note);
  const prepared = await prepare(options, setup, database.id);
  const { cms, web } = await startApps(options, setup, undo);
  return {
    siteUrl: setup.siteUrl,
    cmsUrl: setup.cmsUrl,
    apiUrl: `${setup.siteUrl}/api/v1`,
    databaseUrl: database.url,
    dataDir,
    prepared,
    cms,
    web,
    failed: Promise.race([cms, web].map(waitForFailure)),
    restartCms: () => startKept(describeCms(setup), undo),
  };
}

async function open(options: StackOptions, undo: Undo): Promise<Database> {
  const { progress = quietly, signal } = options;
  signal?.throwIfAborted();
  const { database } = await progress({
    database: {
      title: options.databaseUrl ? 'Connect to PostgreSQL' : 'Start PostgreSQL',
      run: () => openDatabase(options),
    },
  });
  undo.push(database.stop);
  signal?.throwIfAborted();
  return database;
}

async function prepare(options: StackOptions, setup: Setup, databaseId: string): Promise<Prepared> {
  const { progress = quietly, administrator = null, sampleContent = false, signal } = options;
  if (!administrator && !sampleContent) return { administratorCreated: false, sampleAdded: false };
  const beginning = { administrator, sampleContent };
  const run = (): Promise<Prepared> => prepareCms(setup, databaseId, beginning, signal);
  const { prepared } = await progress({ prepared: { title: 'Prepare the CMS', run } });
  return prepared;
}

async function startApps(
  { progress = quietly, signal }: StackOptions,
  setup: Setup,
  undo: Undo,
): Promise<{ cms: Child; web: Child }> {
  const failed = new AbortController();
  const anySignal = AbortSignal.any([failed.signal, ...(signal ? [signal] : [])]);
  const launch = (service: ServiceOptions) => async (): Promise<Child> => {
    try {
      return await startKept(service, undo, anySignal);
    } catch (error) {
      // Without one of them the other is of no use, so nobody waits for it.
      failed.abort(error);
      throw error;
    }
  };
  return progress({
    cms: { title: 'Start the CMS', run: launch(describeCms(setup)) },
    web: { title: 'Start the site', run: launch(describeWeb(setup)) },
  });
}

async function startKept(service: ServiceOptions, undo: Undo, signal?: AbortSignal): Promise<Child> {
  const child = await startService(service, signal);
  undo.push(child.stop);
  return child;
}

function waitForFailure(child: Child): Promise<Error> {
  return new Promise((resolve) => {
    void child.ended.then(({ stopped, error }) => {
      if (!stopped) resolve(error);
    });
  });
}
