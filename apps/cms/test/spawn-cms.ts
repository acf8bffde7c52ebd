import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A CMS in a process of its own. */
export interface SpawnedCms {
  url: string;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Asks it to end, as an operator would, and waits until it has. */
  stop(): Promise<void>;
}

/** Starts the compiled CMS and waits until it answers. Without a port it takes a free one. */
export async function spawnCms(settings: Record<string, string>): Promise<SpawnedCms> {
  const port = await findFreePort();
  const child = spawn(process.execPath, [join(__dirname, 'serve-cms.mjs')], {
    cwd: join(__dirname, '..'),
    // oxlint-disable-next-line no-restricted-properties -- the CMS needs PATH and the like too
    env: { ...process.env, ...settings, CMS_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = `http://127.0.0.1:${port}`;
  await waitUntilHealthy(url, child);
  return {
    url,
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function waitUntilHealthy(url: string, child: ChildProcess): Promise<void> {
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The CMS ended while starting: ${complaints}`);
    const healthy = await fetch(`${url}/_health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port was found');
  return address.port;
}
