import type { Step } from '../progress.ts';
import type { Result } from './result-table.ts';

/** A step whose failure is one of its results, so that it does not take the others along. */
export const keepFailure = ({ title, run }: Step<Result[]>, signal: AbortSignal): Step<Result[]> => ({
  title,
  async run(say, rename) {
    try {
      return await run(say, rename);
    } catch (error) {
      signal.throwIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      return [
        { what: title, measured: 'nothing', beside: reason.slice(0, 200), value: NaN, bar: { unit: '' } },
      ];
    }
  },
});
