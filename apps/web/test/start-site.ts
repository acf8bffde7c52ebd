import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { siteUrl } from './sample-content';

const folder = path.join(import.meta.dirname, '..');

/** One line of the site's log. */
export type LogLine = { level: string; message: string } & Record<string, unknown>;

/** The built site, running in a process of its own as it does for readers. */
export interface RunningSite {
  url: string;
  /** Asks the site for a path without following redirects. */
  get(path: string, init?: RequestInit): Promise<Response>;
  /** What it has logged so far. */
  log(): LogLine[];
  /** Sends a signal. */
  send(signal: NodeJS.Signals): void;
  /** Sends a signal and waits for the end; resolves with the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts the built site against a CMS on a free port. */
export async function startSite(cmsUrl: string, settings: Record<string, string> = {}): Promise<RunningSite> {
  const { child, output } = spawnSite({ CMS_URL: cmsUrl, SITE_URL: siteUrl, WEB_PORT: '0', ...settings });
  const lines = () => parseLines(output());
  const ended = once(child, 'close');
  const url = await new Promise<string>((resolve, reject) => {
    const lookForUrl = () => {
      const ready = lines().find(({ message }) => message === 'listening');
      if (typeof ready?.url !== 'string') return;
      child.stdout.off('data', lookForUrl);
      resolve(ready.url);
    };
    child.stdout.on('data', lookForUrl);
    void ended.then(() => reject(new Error(`the site ended:\n${output()}`)));
  });
  return {
    url,
    get: (target, init) => fetch(url + target, { redirect: 'manual', ...init }),
    log: lines,
    send: (signal) => void child.kill(signal),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      const [code] = (await ended) as unknown[];
      return typeof code === 'number' ? code : null;
    },
  };
}

/** Starts the server of the site with exactly these settings; for starts that are meant to fail. */
export function spawnSite(settings: Record<string, string>) {
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn(
    process.execPath,
    ['dist/server/main.js'],
    {
      cwd: folder,
      env: { NODE_ENV: 'production', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return { child, output: () => text };
}

function parseLines(text: string): LogLine[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{') && line.endsWith('}'))
    .map((line) => JSON.parse(line) as LogLine);
}
