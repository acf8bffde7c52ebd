import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { restoreBackup } from '../src/backup/restore-backup.js';
import { writeBackup } from '../src/backup/write-backup.js';
import { createLoadedStore } from './loaded-store.js';
import { runCompiled } from './run-compiled.js';
import { spawnCms } from './spawn-cms.js';
import { startCms } from './start-cms.js';
import { createDatabase, runStatement } from './test-database.js';
import { testSettings } from './test-settings.js';

/** How long each part took, in seconds, and how much was going on. */
export interface Measured {
  backup: number;
  restore: number;
  bytes: number;
  writesPerSecond: number;
}

/**
 * Backs up a CMS while it is written to, restores the archive beside it, and compares the two. Throws unless what was
 * restored is what there was at one moment.
 */
export async function compareRestored(articles: number, perSecond: number): Promise<Measured> {
  const cms = await startCms();
  const database = await createDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'shoal-restored-'));
  const archive = join(folder, 'archive.tar.gz');
  const mediaDir = join(folder, 'media');
  const versions = { shoal: '0.1.0', strapi: '5.54.0' };
  const rest = { versions, report: () => undefined, signal: new AbortController().signal };
  try {
    const store = await createLoadedStore(cms, { articles, editions: 3 });
    const before = await readEditions(cms.databaseUrl);
    const stop = new AbortController();
    const began = performance.now();
    const publishing = store.keepPublishing(perSecond, stop.signal);
    await expect.poll(async () => (await readEditions(cms.databaseUrl)).size).toBeGreaterThan(before.size);
    const [backup, { bytes }] = await timed(() =>
      writeBackup(archive, { databaseUrl: cms.databaseUrl, mediaDir: cms.mediaDir, ...rest }),
    );
    stop.abort();
    const writesPerSecond = ((await publishing) * 1000) / (performance.now() - began);
    await store.close();
    const [restore] = await timed(() =>
      restoreBackup(archive, { databaseUrl: database.url, mediaDir, ...rest }),
    );

    const [source, restored] = [await readEditions(cms.databaseUrl), await readEditions(database.url)];
    expect(restored.size).toBeGreaterThan(before.size);
    expect(source.size).toBeGreaterThan(restored.size);
    expect([...restored].filter(([edition, document]) => source.get(edition) !== document)).toEqual([]);
    await expectSameFiles(cms.mediaDir, mediaDir, articles);

    const settings = testSettings(database.url, mediaDir);
    expect((await runCompiled('content-verify', settings)).answer).toMatchObject({ differences: [] });
    await expectNewEpoch(cms.databaseUrl, settings);
    return { backup, restore, bytes, writesPerSecond };
  } finally {
    await cms.stop();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function timed<T>(work: () => Promise<T>): Promise<[seconds: number, result: T]> {
  const began = performance.now();
  const result = await work();
  return [(performance.now() - began) / 1000, result];
}

/** Every edition, whole, as text. */
async function readEditions(url: string): Promise<Map<string, string>> {
  const rows = await runStatement<{ edition: string; document: string }>(
    url,
    `select item_id || '/' || number as edition, md5(e::text) as document from content.edition e`,
  );
  return new Map(rows.map(({ edition, document }) => [edition, document]));
}

async function expectSameFiles(source: string, restored: string, least: number): Promise<void> {
  const list = async (dir: string) =>
    (await readdir(dir, { recursive: true, withFileTypes: true }))
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(dir.length));
  const paths = (await list(source)).sort();
  expect(paths.length).toBeGreaterThanOrEqual(least);
  expect((await list(restored)).sort()).toEqual(paths);
  for (const path of paths) {
    expect((await readFile(restored + path)).equals(await readFile(source + path)), path).toBe(true);
  }
}

/** Whoever followed the old one is told to start again. */
async function expectNewEpoch(oldUrl: string, settings: Record<string, string>): Promise<void> {
  const [feed] = await runStatement<{ head: string }>(oldUrl, 'select content.feed_head() as head');
  const restored = await spawnCms(settings);
  try {
    const { status } = await fetch(`${restored.url}/api/v1/changes?after=${feed?.head ?? ''}`);
    expect(status).toBe(410);
  } finally {
    await restored.stop();
  }
}
