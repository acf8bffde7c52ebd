import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { secretNames, type Secrets } from './configuration.ts';
import { writePrivateFile } from './private-file.ts';

/** The secrets that are set, else those kept in the data folder; what is in neither is made up and kept. */
export async function prepareSecrets(dataDir: string, given: Partial<Secrets>): Promise<Secrets> {
  const path = join(dataDir, 'secrets.env');
  const kept = await readKept(path);
  const made = secretNames.filter((name) => !given[name] && !kept[name]);
  for (const name of made) kept[name] = makeSecret(name);
  if (made.length > 0) await writePrivateFile(path, format(kept));
  const chosen = secretNames.map((name) => [name, given[name] ?? kept[name] ?? ''] as const);
  return Object.fromEntries(chosen) as Secrets;
}

async function readKept(path: string): Promise<NodeJS.Dict<string>> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return parseEnv(text);
}

function makeSecret(name: string): string {
  const make = (): string => randomBytes(24).toString('base64url');
  // Strapi signs with the first key and still accepts what the others signed.
  return name === 'APP_KEYS' ? [make(), make()].join(',') : make();
}

function format(secrets: NodeJS.Dict<string>): string {
  const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value ?? ''}`);
  return `# Made at the first start. Keep this file: without it everybody is signed out.\n${lines.join('\n')}\n`;
}
