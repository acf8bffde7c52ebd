import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { describeCms, type Setup } from '../apps.ts';
import { runCmsCommand } from '../cms-command.ts';
import { findFreePort } from '../ports.ts';
import { createProgressLine } from '../progress-line.ts';
import { dropDatabase, ensureDatabase } from '../postgres/connection.ts';
import { prepareCms } from '../prepare.ts';
import { writePrivateFile } from '../private-file.ts';
import type { Report } from '../report.ts';
import { describeSetup } from '../setup.ts';

const loadedSchema = z.object({
  articles: z.number(),
  words: z.array(z.object({ word: z.string(), wanted: z.number(), share: z.number() })),
});

/** The few and the many articles. */
export type Size = 'small' | 'large';

/** A database with a corpus, and how to start programs on it. */
export interface Platform {
  setup: Setup;
  corpus: z.infer<typeof loadedSchema>;
}

/** Which corpus a platform is to have, and where. */
export interface PlatformOptions {
  /** A folder of its own. */
  dir: string;
  /** The PostgreSQL that holds its database. */
  postgresUrl: string;
  /** Arguments of the CMS's own command that loads it. */
  corpusArguments: string[];
  administrator: { email: string; password: string };
  note: (pid: number) => void;
  signal: AbortSignal;
}

/** Loads a corpus into a database of its own, through a CMS that makes its tables; one that was kept is taken as it is. */
export async function preparePlatform(options: PlatformOptions, say: Report): Promise<Platform> {
  const { dir, postgresUrl, corpusArguments, administrator, note, signal } = options;
  const kept = join(dir, 'corpus.json');
  const databaseName = `bench ${corpusArguments.join(' ')}`.slice(0, 63);
  if (!existsSync(kept)) {
    // What a load that was cut off left is of no use.
    await rm(dir, { recursive: true, force: true });
    await dropDatabase(postgresUrl, databaseName);
  }
  await mkdir(join(dir, 'logs'), { recursive: true });
  const databaseUrl = await ensureDatabase(postgresUrl, databaseName);
  const listeners = {
    web: { host: '127.0.0.1', port: await findFreePort() },
    cms: { host: '127.0.0.1', port: await findFreePort() },
  };
  const setup = await describeSetup(
    { dataDir: dir, env: { LOG_LEVEL: 'info' } },
    listeners,
    databaseUrl,
    note,
  );
  if (existsSync(kept))
    return { setup, corpus: loadedSchema.parse(JSON.parse(await readFile(kept, 'utf8'))) };
  const beginning = { administrator, sampleContent: false };
  say('its first start');
  await prepareCms(setup, databaseUrl, beginning, signal);
  const answer = await runCmsCommand(setup, 'load-corpus', {
    args: corpusArguments,
    onProgress: createProgressLine(say),
    signal,
  });
  const corpus = loadedSchema.parse(answer);
  await writePrivateFile(kept, JSON.stringify(corpus));
  return { setup, corpus };
}

/** The CMS as it runs in production. */
export const describePlatformCms = ({ setup }: Platform) => describeCms(setup);

/** A program beside the CMS, with its settings, on a port of its own. */
export async function describeBeside(
  { setup }: Platform,
  name: string,
  cwd: string | undefined,
  args: string[],
) {
  const port = await findFreePort();
  const cms = describeCms({ ...setup, cms: { host: '127.0.0.1', port } });
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    service: { ...cms, name, args, cwd: cwd ?? cms.cwd, logPath: join(setup.dataDir, 'logs', `${name}.log`) },
  };
}
