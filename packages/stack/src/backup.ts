import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { runCmsTask } from './cms-task.ts';
import { getConfiguration } from './configuration.ts';
import { getStackOptions } from './stack-from-configuration.ts';
import { resolveGiven } from './given-path.ts';

const answer = z.object({ tables: z.number(), files: z.number(), bytes: z.number() });

/** Writes one archive of everything but the secrets, while the platform runs or not. */
export async function backUp(signal: AbortSignal, [given]: readonly string[]): Promise<number> {
  const { dataDir } = getStackOptions(getConfiguration());
  const archive = given === undefined ? join(dataDir, 'backups', makeName(new Date())) : resolveGiven(given);
  if (existsSync(archive)) throw new Error(`${archive} is there already. Nothing was changed.`);
  await mkdir(dirname(archive), { recursive: true, mode: 0o700 });
  const task = { name: 'backup', title: 'Back up', answer, args: [archive] };
  const { tables, files, bytes } = await runCmsTask(task, signal);
  console.log(`
Backup    ${archive}
Holds     ${tables} tables and ${files} files in ${formatMegabytes(bytes)} MB
Secrets   are not in it. Keep them apart: ${resolve(dataDir, 'secrets.env')}, or the variables that you set.`);
  return 0;
}

/** The moment to the second, in a form that any file system takes. */
const makeName = (at: Date): string => `shoal-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z.tar.gz`;

const formatMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
