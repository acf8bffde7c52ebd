import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { takeBootLock } from '../content-store/boot-lock.js';
import { clientSql } from '../content-store/client-sql.js';
import { startNewEpoch } from '../content-store/feed/epoch.js';
import { installMigrations } from '../content-store/migrate.js';
import { checkArchive, readArchive, type ArchiveEntry } from './archive-reader.js';
import { requireEmpty } from './require-empty.js';
import { requireKnownVersion } from './require-known-version.js';
import type { KeepingOptions } from './keeping-options.js';
import { mediaFolder, tableFolder, type BackupTable, type Manifest } from './manifest.js';
import { createMediaRestorer } from './restore-media.js';
import { beginTables, finishTables } from './restore-tables.js';
import { copyTarget } from './write-backup.js';

/** What was restored. */
export interface RestoreSummary {
  createdAt: string;
  tables: number;
  files: number;
  epoch: string;
}

/**
 * Fills an empty installation from an archive, whole or not at all: every checksum is compared before anything is
 * written, and all tables are written in one transaction.
 */
export async function restoreBackup(path: string, options: KeepingOptions): Promise<RestoreSummary> {
  const lock = await takeBootLock(options.databaseUrl);
  try {
    await requireEmpty(clientSql(lock.client));
    const { manifest, files } = await checkWhole(path, options);
    requireKnownVersion(manifest, options.versions);
    const media = await createMediaRestorer(options.mediaDir, files);
    try {
      return await fill(lock.client, path, { manifest, media, entries: files.size }, options);
    } catch (error) {
      await media.undo();
      throw error;
    }
  } finally {
    await lock.release();
  }
}

interface Content {
  manifest: Manifest;
  media: Awaited<ReturnType<typeof createMediaRestorer>>;
  entries: number;
}

async function fill(
  client: Client,
  path: string,
  { manifest, media, entries }: Content,
  { report, signal }: KeepingOptions,
): Promise<RestoreSummary> {
  await client.query('begin');
  const constraints = await beginTables(client, manifest, (names) => installMigrations(client, names));
  const rows = createRowsRestorer(client, manifest.tables);
  let done = 0;
  await readArchive(path, async (entry) => {
    signal.throwIfAborted();
    report({ what: 'Restored', done, total: entries });
    done += 1;
    await rows.take(entry);
    if (entry.name.startsWith(`${mediaFolder}/`)) await media.take(entry);
  });
  await rows.finish();
  report({ what: 'Indexes', done: 0, total: constraints.length });
  await finishTables(client, manifest, constraints);
  const epoch = await startNewEpoch(clientSql(client));
  signal.throwIfAborted();
  await client.query('commit');
  // What the planner knows of tables is not part of them.
  for (const { schema, name } of manifest.tables) await client.query(`analyze "${schema}"."${name}"`);
  return { createdAt: manifest.createdAt, tables: manifest.tables.length, files: manifest.files, epoch };
}

async function checkWhole(path: string, { report, signal }: KeepingOptions) {
  let bytes = 0;
  return checkArchive(path, (more) => {
    signal.throwIfAborted();
    bytes += more;
    report({ what: 'Checked (MB)', done: Math.round(bytes / 1e6), total: 0 });
  });
}

/** Copies the rows of each table in as its pieces come. */
function createRowsRestorer(client: Client, tables: readonly BackupTable[]) {
  const byFolder = new Map(tables.map((table) => [tableFolder(table), table]));
  let folder = '';
  let copy: Copy | undefined;

  const finish = async () => {
    const ending = copy;
    copy = undefined;
    ending?.source.end();
    await ending?.copied;
  };
  return {
    async take({ name, content }: ArchiveEntry) {
      const next = name.slice(0, name.lastIndexOf('/'));
      if (next !== folder) await finish();
      folder = next;
      const table = byFolder.get(folder);
      if (!table) return;
      copy ??= beginCopy(client, table);
      for await (const piece of content) {
        if (!copy.source.write(piece)) await Promise.race([once(copy.source, 'drain'), copy.copied]);
      }
    },
    finish,
  };
}

/** The rows of one table on their way in. */
interface Copy {
  source: PassThrough;
  copied: Promise<void>;
}

function beginCopy(client: Client, table: BackupTable): Copy {
  const source = new PassThrough();
  const copied = pipeline(source, client.query(copyFrom(`copy ${copyTarget(table)} from stdin`)));
  // Whoever writes or ends it is told.
  copied.catch(() => undefined);
  return { source, copied };
}
