import { join } from 'node:path';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { clientSql } from '../content-store/client-sql.js';
import { mediaKeeping } from '../media/remove-unused-bytes.js';
import { createArchive, type ArchiveWriter } from './archive-writer.js';
import { describeStrapiTables, listSequences, listTables } from './describe-tables.js';
import { listMediaPaths } from './list-media.js';
import {
  archiveFormat,
  manifestName,
  mediaFolder,
  tableFolder,
  type BackupTable,
  type Manifest,
} from './manifest.js';
import type { KeepingOptions } from './keeping-options.js';
import { inOneSnapshot } from './one-snapshot.js';

/** What a backup holds. */
export interface BackupSummary {
  tables: number;
  files: number;
  bytes: number;
}

/** How many bytes of a table are held in memory at once. */
const pieceBytes = 4 * 1024 * 1024;

/** Writes everything but the secrets into one file, as it was at one moment, while the CMS goes on. */
export async function writeBackup(path: string, options: KeepingOptions): Promise<BackupSummary> {
  const client = new Client({ connectionString: options.databaseUrl, application_name: 'shoal-backup' });
  await client.connect();
  const archive = createArchive(path);
  try {
    // Files whose records are deleted meanwhile keep their bytes, as what we read still names them.
    await client.query('select pg_advisory_lock_shared($1)', [mediaKeeping]);
    const summary = await inOneSnapshot(client, () => writeAll(client, archive, options));
    return { ...summary, bytes: await archive.finish() };
  } catch (error) {
    await archive.abandon();
    throw error;
  } finally {
    await client.end();
  }
}

async function writeAll(client: Client, archive: ArchiveWriter, options: KeepingOptions) {
  const { manifest, media } = await describe(client, options);
  await archive.add(manifestName, Buffer.from(JSON.stringify(manifest)));
  const { tables } = manifest;
  for (const [index, table] of tables.entries()) {
    options.report({ what: 'Tables', done: index, total: tables.length });
    await writeTable(client, archive, table, options.signal);
  }
  for (const [index, file] of media.entries()) {
    options.signal.throwIfAborted();
    options.report({ what: 'Files', done: index, total: media.length });
    await archive.addFile(`${mediaFolder}/${file}`, join(options.mediaDir, file));
  }
  return { tables: tables.length, files: media.length };
}

async function describe(client: Client, { versions }: KeepingOptions) {
  const sql = clientSql(client);
  const [server] = await sql.rows<{ version: string }>(`select current_setting('server_version') as version`);
  const migrations = await sql.rows<{ name: string }>('select name from content.migration order by name');
  const tables = await listTables(sql);
  const media = await listMediaPaths(sql);
  const manifest: Manifest = {
    format: archiveFormat,
    createdAt: new Date().toISOString(),
    versions: { ...versions, postgres: server?.version ?? '' },
    migrations: migrations.map(({ name }) => name),
    tables,
    sequences: await listSequences(sql),
    strapi: await describeStrapiTables(sql),
    files: media.length,
  };
  return { manifest, media };
}

/** Rows as PostgreSQL copies them out, in pieces: nobody knows beforehand how many bytes there will be. */
async function writeTable(
  client: Client,
  archive: ArchiveWriter,
  table: BackupTable,
  signal: AbortSignal,
): Promise<void> {
  let pieces: Buffer[] = [];
  let bytes = 0;
  let number = 0;
  const flush = async () => {
    number += 1;
    const name = `${tableFolder(table)}/${String(number).padStart(6, '0')}`;
    await archive.add(name, Buffer.concat(pieces));
    pieces = [];
    bytes = 0;
  };
  for await (const chunk of client.query(copyTo(`copy ${copyTarget(table)} to stdout`))) {
    signal.throwIfAborted();
    const piece = chunk as Buffer;
    pieces.push(piece);
    bytes += piece.length;
    if (bytes >= pieceBytes) await flush();
  }
  if (bytes > 0) await flush();
}

/** A table and its columns, as COPY wants them. */
export const copyTarget = ({ schema, name, columns }: BackupTable) =>
  `${quote(schema)}.${quote(name)} (${columns.map(quote).join(', ')})`;

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
