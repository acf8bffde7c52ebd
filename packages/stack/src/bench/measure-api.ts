import { showProgress, type Step } from '../progress.ts';
import type { Contestants } from './contestants.ts';
import { keepFailure } from './keep-failure.ts';
import { measureCrowd, measureEditor } from './measure-editors.ts';
import { measurePublishing } from './measure-publishing.ts';
import { compareWithBare, compareWithStock, compareSizes, measureSearch } from './measure-reading.ts';
import type { ApiBenchSettings } from './parse-arguments.ts';
import type { Result } from './result-table.ts';

/** The most that the CMS on many articles may hold, whatever it was asked to do. */
const memoryBar = { most: 450, unit: 'MB' };

/** Measures everything there is a bar for, one after the other. */
export async function measureApi(
  contestants: Contestants,
  settings: ApiBenchSettings,
  signal: AbortSignal,
): Promise<Result[]> {
  const { small, large } = contestants;
  const steps: Record<string, Step<Result[]>> = {
    bareSmall: { title: 'Reading few articles', run: () => compareWithBare(small, settings, signal) },
    bareLarge: { title: 'Reading many articles', run: () => compareWithBare(large, settings, signal) },
    stock: { title: "Strapi's own REST", run: () => compareWithStock(contestants, settings, signal) },
    sizes: { title: 'Filtered lists', run: () => compareSizes(contestants, settings, signal) },
    search: { title: 'Search', run: () => measureSearch(large, settings, signal) },
    publishing: { title: 'Publishing', run: () => measurePublishing(contestants, settings, signal) },
    editor: { title: 'Saving and publishing', run: () => measureEditor(large, signal) },
    crowd: { title: 'Twenty editors at once', run: () => measureCrowd(large, signal) },
  };
  const kept = Object.entries(steps).map(([name, step]) => [name, keepFailure(step, signal)] as const);
  const results = await showProgress(Object.fromEntries(kept), 1);
  small.memory.stop();
  const held = large.memory.stop();
  return [
    ...Object.values(results).flat(),
    { what: 'Memory of the CMS', measured: 'its most', beside: '', value: held, bar: memoryBar },
  ];
}
