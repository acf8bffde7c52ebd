import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findFreePort } from '../ports.ts';
import { writePrivateFile } from '../private-file.ts';

const settingsSchema = z.object({ port: z.number().int().positive(), password: z.string().min(1) });

/** What a data folder remembers about its server. */
export type PostgresSettings = z.infer<typeof settingsSchema>;

/** Reads the port and the password kept in the data folder; the first call makes them up. */
export async function readSettings(dataDir: string): Promise<PostgresSettings> {
  const path = getPath(dataDir);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text !== null) return parseSettings(path, text);
  const password = randomBytes(24).toString('base64url');
  return writeSettings(dataDir, { port: await findFreePort(), password });
}

/** Keeps the port and the password for the next start. */
export async function writeSettings(dataDir: string, settings: PostgresSettings): Promise<PostgresSettings> {
  await writePrivateFile(getPath(dataDir), `${JSON.stringify(settings, null, 2)}\n`);
  return settings;
}

function getPath(dataDir: string): string {
  return join(dataDir, 'postgres.json');
}

function parseSettings(path: string, text: string): PostgresSettings {
  try {
    return settingsSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`${path} must hold the port and the password of the database, but does not`, {
      cause: error,
    });
  }
}
