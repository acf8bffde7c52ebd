import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '@shoal/content-schema';
import { transformWithEsbuild } from 'vite';

const clientDir = join(__dirname, '../../../packages/content-client');

/** The example of the client's README, as a process that is started again whenever it ends. */
export interface MirrorProcess {
  /** Ends it at once, wherever it is; it starts again. */
  kill(): void;
  /** The articles it keeps, by id, and how far it has come. */
  read(): Promise<{ cursor: string; articles: Record<string, Article> }>;
  /** What it complained of. */
  complaints: string[];
  stop(): Promise<void>;
}

/** Starts the example as its readers would: compiled, with the client installed beside it. */
export async function startMirror(
  url: string,
  organisation: string,
  change: (source: string) => string = (source) => source,
): Promise<MirrorProcess> {
  const dir = await mkdtemp(join(tmpdir(), 'shoal-mirror-'));
  const file = join(dir, 'copy.json');
  await installClient(dir);
  await writeFile(join(dir, 'mirror.mjs'), await compile(change(await readExample())));
  const complaints: string[] = [];
  let child: ChildProcess | undefined;
  let stopped = false;
  const run = async () => {
    while (!stopped) {
      child = spawn(process.execPath, ['mirror.mjs', url, organisation, file], {
        cwd: dir,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
      await once(child, 'exit');
    }
  };
  const running = run();
  return {
    complaints,
    kill: () => void child?.kill('SIGKILL'),
    async read() {
      if (!existsSync(file)) return { cursor: '', articles: {} };
      const { cursor, articles } = JSON.parse(await readFile(file, 'utf8')) as {
        cursor: string;
        articles: Record<string, { article: Article }>;
      };
      const kept = Object.entries(articles).map(([id, { article }]) => [id, article] as const);
      return { cursor, articles: Object.fromEntries(kept) };
    },
    async stop() {
      stopped = true;
      child?.kill('SIGKILL');
      await running;
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function readExample(): Promise<string> {
  const readme = await readFile(join(clientDir, 'README.md'), 'utf8');
  const [, example] = /## A copy that stays true[\s\S]*?```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  if (example === undefined) throw new Error('The README of the client has no example of a copy');
  return example;
}

async function compile(source: string): Promise<string> {
  const { code } = await transformWithEsbuild(source, 'mirror.ts', { sourcemap: false });
  return code;
}

async function installClient(dir: string): Promise<void> {
  await mkdir(join(dir, 'node_modules/@shoal'), { recursive: true });
  await symlink(clientDir, join(dir, 'node_modules/@shoal/content-client'));
}
