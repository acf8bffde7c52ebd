import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Report } from './report.ts';

const loopback = '127.0.0.1';

/** What a server would like to listen on. */
export interface WantedPort {
  /** The variable that chooses it, for messages. */
  variable: string;
  host: string;
  /** The port that was asked for, if one was. */
  chosen: number | undefined;
  /** The port to begin with when none was asked for. */
  preset: number;
}

/** A port to listen on: the chosen one or nothing; without a choice the next free one from the preset. */
export async function choosePort(
  { variable, host, chosen, preset }: WantedPort,
  report: Report,
): Promise<number> {
  if (chosen !== undefined) {
    if (await isPortFree(chosen, host)) return chosen;
    throw new Error(
      `${variable} is ${chosen}, but another program is using that port. Stop it or choose another port.`,
    );
  }
  for (let port = preset; port < preset + 100; port += 1) {
    if (!(await isPortFree(port, host))) continue;
    if (port !== preset) report(`Port ${preset} is used by another program, so this is on ${port}`);
    return port;
  }
  throw new Error(`Ports ${preset} to ${preset + 99} are all in use. Choose one with ${variable}.`);
}

/** Whether nothing listens on this port. */
export async function isPortFree(port: number, host = loopback): Promise<boolean> {
  return (await tryToListen(port, host)) !== null;
}

/** A port that nothing listens on, chosen by the operating system. */
export async function findFreePort(): Promise<number> {
  const port = await tryToListen(0, loopback);
  if (port === null) throw new Error('This machine has no free port');
  return port;
}

async function tryToListen(port: number, host: string): Promise<number | null> {
  const server = createServer();
  try {
    await once(server.listen({ port, host, exclusive: true }), 'listening');
    const address = server.address();
    return typeof address === 'object' && address ? address.port : null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE' || code === 'EACCES') return null;
    throw error;
  } finally {
    server.close();
  }
}
