import type { z } from 'zod';
import { showProgress } from '../progress.ts';
import { startService } from '../service.ts';
import { measureAdmin } from './admin/measure-admin.ts';
import { administrator, describeMakingUp, measureInPlace } from './bench-place.ts';
import { count, commonOptions, readOptions } from './parse-arguments.ts';
import { describePlatformCms } from './platform.ts';
import { drawResults, passes } from './result-table.ts';

const adminOptions = {
  articles: count(9_999_999).default(100_000),
  seed: commonOptions.seed,
  data: commonOptions.data,
  times: count(1000).default(15),
} satisfies z.ZodRawShape;

/** Measures the admin in a browser against its bars, with many articles: opening, checking and saving one. */
export function benchAdmin(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { articles, seed, data, times } = readOptions(adminOptions, args);
  return measureInPlace(data, signal, async (place) => {
    const { loaded } = await showProgress({ loaded: describeMakingUp(place, articles, seed) });
    const service = describePlatformCms(loaded);
    const cms = await startService(service, signal);
    try {
      const results = await measureAdmin({
        cmsUrl: new URL(service.healthUrl).origin,
        databaseUrl: loaded.setup.databaseUrl,
        administrator,
        times,
        signal,
      });
      console.log(`\n${drawResults(results)}`);
      return results.every(passes) ? 0 : 1;
    } finally {
      await cms.stop();
    }
  });
}
