import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import type { KeepingOptions } from '../backup/keeping-options.js';
import { appDir, runPlainCommand } from './run-command.js';

const packageSchema = z.object({ version: z.string() });

/** Runs a command that writes or reads the archive named by its argument. It may be stopped at any moment. */
export function runKeeping(work: (archive: string, options: KeepingOptions) => Promise<object>): void {
  void runPlainCommand(({ database, media }, report) => {
    const archive = process.argv[2];
    if (!archive || !isAbsolute(archive))
      throw new Error('Expected the path of an archive, beginning with /');
    return work(archive, {
      databaseUrl: database.url,
      mediaDir: media.dir,
      versions: {
        shoal: readVersion(join(appDir, 'package.json')),
        strapi: readVersion(createRequire(__filename).resolve('@strapi/strapi/package.json')),
      },
      report,
      signal: stopOnSignal(),
    });
  });
}

const readVersion = (path: string) => packageSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).version;

function stopOnSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => controller.abort(new Error(`Stopped by ${name}`)));
  }
  return controller.signal;
}
