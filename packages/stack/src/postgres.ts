import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { isRoot } from './checkout.ts';
import { readLogTail } from './log-tail.ts';
import { accountName, prepareAccount, type Account } from './postgres/account.ts';
import { prepareBinaries, type Binaries } from './postgres/binaries.ts';
import { prepareCluster, roleName } from './postgres/cluster.ts';
import { waitForConnection } from './postgres/connection.ts';
import { findPostmaster, stopPostmaster } from './postgres/postmaster.ts';
import { isEnterableByOthers } from './postgres/reach.ts';
import { readSettings, writeSettings } from './postgres/settings.ts';
import { findFreePort, isPortFree } from './ports.ts';
import { reportNothing, type Report } from './report.ts';

/** How to start an embedded PostgreSQL. */
export interface PostgresOptions {
  /** The folder that keeps the database files, the password and the port. */
  dataDir: string;
  /** False in tests: faster, but nothing survives a power cut. */
  durable?: boolean;
  /** Told about everything that is created on the machine. */
  report?: Report;
}

/** A running embedded PostgreSQL. */
export interface Postgres {
  /** Address of the database `postgres`, with the password of a superuser. */
  url: string;
  port: number;
  pid: number;
  /** Whether it was running already. */
  reused: boolean;
  /** Stops the server. It outlives this process otherwise. */
  stop: () => Promise<void>;
}

/** Starts the PostgreSQL of a data folder, or takes over the one that is already running on it. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { dataDir, durable = true, report = reportNothing } = options;
  await prepareDataDir(dataDir);
  const account = await prepareAccount(report);
  const binaries = await prepareBinaries(dataDir, account, report);
  const { password } = await readSettings(dataDir);
  const clusterDir = await prepareCluster({ dataDir, binaries, account, password, durable });
  const running = await findPostmaster(clusterDir);
  const server = running ?? (await launch({ dataDir, clusterDir, binaries, account, durable, password }));
  const url = getUrl(server.port, password);
  if (running) await waitForConnection(url);
  return { url, ...server, reused: running !== null, stop: () => stopPostmaster(server.pid) };
}

async function prepareDataDir(dataDir: string): Promise<void> {
  // The account that runs PostgreSQL must pass through it; what is secret inside has modes of its own.
  await mkdir(join(dataDir, 'logs'), { recursive: true, mode: isRoot ? 0o755 : 0o700 });
  if (isRoot && !(await isEnterableByOthers(dataDir)))
    throw new Error(
      `PostgreSQL refuses to run as root, and the user ${accountName} that runs it may not enter ${dataDir}. Choose another folder with SHOAL_DATA_DIR or allow it (chmod o+x on every folder of the path).`,
    );
}

interface LaunchOptions {
  dataDir: string;
  clusterDir: string;
  binaries: Binaries;
  account: Account | null;
  durable: boolean;
  password: string;
}

async function launch(options: LaunchOptions, attempts = 3): Promise<{ pid: number; port: number }> {
  const { dataDir, password } = options;
  const kept = await readSettings(dataDir);
  const port = (await isPortFree(kept.port)) ? kept.port : await findFreePort();
  if (port !== kept.port) await writeSettings(dataDir, { ...kept, port });
  const logPath = join(dataDir, 'logs/postgres.log');
  const { pid, exited } = await spawnServer(options, port, logPath);
  const ended = new AbortController();
  const died = exited.then(() => ended.abort());
  await Promise.race([died, waitForConnection(getUrl(port, password), ended.signal)]);
  if (!ended.signal.aborted) return { pid, port };
  // Somebody else may have taken the port between our look and the server's.
  if (attempts > 1 && !(await isPortFree(port))) return launch(options, attempts - 1);
  throw new Error(`PostgreSQL did not start. The end of ${logPath}:\n${await readLogTail(logPath)}`);
}

async function spawnServer(
  { binaries, clusterDir, account, durable, dataDir }: LaunchOptions,
  port: number,
  logPath: string,
): Promise<{ pid: number; exited: Promise<unknown> }> {
  const log = await open(logPath, 'a', 0o600);
  const server = spawn(binaries.postgres, getFlags(clusterDir, port, durable), {
    ...account,
    cwd: dataDir,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    // Its own process group and a file to write to: neither Ctrl-C nor our death reaches it before we say so.
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const exited = new Promise((resolve) => server.once('exit', resolve));
  try {
    await once(server, 'spawn');
  } finally {
    await log.close();
  }
  server.unref();
  if (server.pid === undefined) throw new Error(`${binaries.postgres} could not be run`);
  return { pid: server.pid, exited };
}

function getFlags(clusterDir: string, port: number, durable: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '200',
    // Short-lived databases come and go by the dozen: nothing in them is worth tidying up.
    ...(durable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', clusterDir, '-p', String(port), ...flags];
}

function getUrl(port: number, password: string): string {
  return `postgresql://${roleName}:${password}@127.0.0.1:${port}/postgres`;
}
