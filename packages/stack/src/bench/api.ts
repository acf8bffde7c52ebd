import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApps } from '../build.ts';
import { openDatabase } from '../database.ts';
import { showProgress } from '../progress.ts';
import { claimDataDir } from '../running-file.ts';
import { makeTemporaryDir, removeTemporaryDir } from '../temporary-dir.ts';
import { measureApi } from './measure-api.ts';
import { parseArguments, type ApiBenchSettings } from './parse-arguments.ts';
import { preparePlatform, type Platform, type Size } from './platform.ts';
import { drawResults, passes } from './result-table.ts';
import { startContestants } from './contestants.ts';

/** Whoever is signed in while publishing is measured; the databases are for nothing else. */
const administrator = { email: 'bench@shoal.example', password: 'Tidewater-bench-1' };

/** Measures the Content API and publishing against their bars, with few and with many articles. */
export async function benchApi(args: readonly string[], signal: AbortSignal): Promise<number> {
  const settings = parseArguments(args);
  const dir = settings.data ?? (await makeTemporaryDir('bench'));
  try {
    await mkdir(dir, { recursive: true });
    return await measureIn(dir, settings, signal);
  } finally {
    if (!settings.data) await removeTemporaryDir(dir);
  }
}

async function measureIn(dir: string, settings: ApiBenchSettings, signal: AbortSignal): Promise<number> {
  const claim = await claimDataDir(dir);
  try {
    const { note } = claim;
    await showProgress({
      built: { title: 'Build', run: (say) => buildApps({ logDir: dir, say, note, signal }) },
    });
    const database = await openDatabase({ dataDir: dir, report: console.log });
    try {
      const platforms = await preparePlatforms(dir, database.url, { settings, note, signal });
      const contestants = await startContestants(dir, platforms, { administrator, signal });
      try {
        const results = await measureApi(contestants, settings, signal);
        console.log(`\n${drawResults(results)}`);
        return results.every(passes) ? 0 : 1;
      } finally {
        await contestants.stop();
      }
    } finally {
      await database.stop();
    }
  } finally {
    claim.release();
  }
}

interface Preparation {
  settings: ApiBenchSettings;
  note: (pid: number) => void;
  signal: AbortSignal;
}

function preparePlatforms(
  dir: string,
  postgresUrl: string,
  { settings, note, signal }: Preparation,
): Promise<Record<Size, Platform>> {
  const { corpus, seed } = settings;
  const [few, many] = settings.articles;
  const madeUp = (articles: number): string[] => ['--articles', String(articles), '--seed', String(seed)];
  const step = (title: string, corpusArguments: string[]) => ({
    title,
    run: (say: (line: string) => void) =>
      preparePlatform(
        {
          dir: join(dir, corpusArguments.join('').replace(/[^a-z0-9]+/gi, '-')),
          postgresUrl,
          corpusArguments,
          administrator,
          note,
          signal,
        },
        say,
      ),
  });
  return showProgress(
    {
      small: corpus
        ? step(`Load ${corpus}`, ['--corpus', corpus])
        : step(`Load ${few} articles`, madeUp(few)),
      large: step(`Load ${many} articles`, madeUp(many)),
    },
    1,
  );
}
