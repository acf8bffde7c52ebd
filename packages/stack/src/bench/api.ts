import { showProgress } from '../progress.ts';
import {
  administrator,
  describeLoading,
  describeMakingUp,
  measureInPlace,
  type BenchPlace,
} from './bench-place.ts';
import { startContestants } from './contestants.ts';
import { measureApi } from './measure-api.ts';
import { parseArguments, type ApiBenchSettings } from './parse-arguments.ts';
import type { Platform, Size } from './platform.ts';
import { drawResults, passes } from './result-table.ts';

/** Measures the Content API and publishing against their bars, with few and with many articles. */
export function benchApi(args: readonly string[], signal: AbortSignal): Promise<number> {
  const settings = parseArguments(args);
  return measureInPlace(settings.data, signal, async (place) => {
    const platforms = await preparePlatforms(place, settings);
    const contestants = await startContestants(place.dir, platforms, { administrator, signal });
    try {
      const results = await measureApi(contestants, settings, signal);
      console.log(`\n${drawResults(results)}`);
      return results.every(passes) ? 0 : 1;
    } finally {
      await contestants.stop();
    }
  });
}

function preparePlatforms(
  place: BenchPlace,
  { corpus, articles: [few, many], seed }: ApiBenchSettings,
): Promise<Record<Size, Platform>> {
  const small = corpus
    ? describeLoading(place, `Load ${corpus}`, ['--corpus', corpus])
    : describeMakingUp(place, few, seed);
  return showProgress({ small, large: describeMakingUp(place, many, seed) }, 1);
}
