import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Beginning, Setup } from './apps.ts';
import { runCmsCommand } from './cms-command.ts';
import { writePrivateFile } from './private-file.ts';

const preparedSchema = z.object({ administratorCreated: z.boolean(), sampleAdded: z.boolean() });

/** What the CMS did to a database it saw for the first time. */
export type Prepared = z.infer<typeof preparedSchema>;

/** Gives a database its first administrator and its sample content, once. */
export async function prepareCms(
  setup: Setup,
  databaseId: string,
  beginning: Beginning,
  signal?: AbortSignal,
): Promise<Prepared> {
  const stamp = join(setup.dataDir, 'prepared.txt');
  const wanted = [databaseId, beginning.administrator !== null, beginning.sampleContent].join(' ');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted)
    return { administratorCreated: false, sampleAdded: false };
  const prepared = preparedSchema.parse(await runCmsCommand(setup, 'prepare', { beginning, signal }));
  await writePrivateFile(stamp, wanted);
  return prepared;
}
