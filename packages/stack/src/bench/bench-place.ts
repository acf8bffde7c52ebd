import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApps } from '../build.ts';
import { openDatabase } from '../database.ts';
import { showProgress, type Step } from '../progress.ts';
import { claimDataDir } from '../running-file.ts';
import { makeTemporaryDir, removeTemporaryDir } from '../temporary-dir.ts';
import { preparePlatform, type Platform } from './platform.ts';

/** Whoever is signed in while publishing is measured; the databases are for nothing else. */
export const administrator = { email: 'bench@shoal.example', password: 'Tidewater-bench-1' };

/** Where a measurement takes place: everything is built, and PostgreSQL runs. */
export interface BenchPlace {
  dir: string;
  postgresUrl: string;
  note: (pid: number) => void;
  signal: AbortSignal;
}

/** Measures in a folder that is kept for the next time, or else in a temporary one. */
export async function measureInPlace<Result>(
  data: string | undefined,
  signal: AbortSignal,
  measure: (place: BenchPlace) => Promise<Result>,
): Promise<Result> {
  const dir = data ?? (await makeTemporaryDir('bench'));
  try {
    await mkdir(dir, { recursive: true });
    const claim = await claimDataDir(dir);
    try {
      const { note } = claim;
      await showProgress({
        built: { title: 'Build', run: (say) => buildApps({ logDir: dir, say, note, signal }) },
      });
      const database = await openDatabase({ dataDir: dir, report: console.log });
      try {
        return await measure({ dir, postgresUrl: database.url, note, signal });
      } finally {
        await database.stop();
      }
    } finally {
      claim.release();
    }
  } finally {
    if (data === undefined) await removeTemporaryDir(dir);
  }
}

/** The step that loads a corpus, given by the arguments of the command that does. */
export function describeLoading(
  { dir, ...place }: BenchPlace,
  title: string,
  corpusArguments: string[],
): Step<Platform> {
  const platformDir = join(dir, corpusArguments.join('').replace(/[^a-z0-9]+/gi, '-'));
  return {
    title,
    run: (say) => preparePlatform({ ...place, dir: platformDir, corpusArguments, administrator }, say),
  };
}

/** The step that loads made-up articles. */
export const describeMakingUp = (place: BenchPlace, articles: number, seed: number): Step<Platform> =>
  describeLoading(place, `Load ${articles} articles`, [
    '--articles',
    String(articles),
    '--seed',
    String(seed),
  ]);
