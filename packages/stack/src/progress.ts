import { Listr, PRESET_TIMER } from 'listr2';
import { reportNothing, type Report } from './report.ts';

/** One thing to do, with a title for whoever is waiting. */
export interface Step<Result> {
  title: string;
  /** Does it; `say` shows what is happening right now, `rename` changes the title. */
  run: (say: Report, rename: Report) => Promise<Result>;
}

/** Does steps at the same time, shows how they get on, and gives their results by the steps' names. */
export type Progress = <Results extends object>(
  steps: Steps<Results>,
  /** At most so many at the same time. */
  atOnce?: number,
) => Promise<Results>;

type Steps<Results> = { [Name in keyof Results]: Step<Results[Name]> };

/** Shows nothing. */
export const quietly: Progress = (steps) =>
  runAll(steps, async (runs) => {
    await Promise.all(runs.map(({ run }) => run(reportNothing, reportNothing)));
  });

/** Shows each step with its time: live on a terminal, plain lines elsewhere. */
export const showProgress: Progress = (steps, atOnce = Infinity) =>
  runAll(steps, async (runs) => {
    const isLive = process.stdout.isTTY;
    const tasks = runs.map(({ title, run }) => ({
      title,
      task: async (_: unknown, task: { title: string; output: string }) => {
        const say: Report = (line) => {
          if (isLive) task.output = line;
        };
        const rename: Report = (text) => {
          task.title = text;
        };
        if (!(await run(say, rename))) throw new Error(task.title);
      },
    }));
    await new Listr(tasks, {
      concurrent: atOnce,
      exitOnError: false,
      rendererOptions: { timer: PRESET_TIMER, formatOutput: 'truncate', showErrorMessage: false },
      fallbackRenderer: 'simple',
      fallbackRendererOptions: { timer: PRESET_TIMER },
      // We stop what we started ourselves, whichever step a signal falls into.
      registerSignalListeners: false,
    }).run();
  });

/** A step that keeps its result and its failure to itself and only says whether it succeeded. */
type Run = Step<boolean>;

/** Waits for every step, also after one failed: a step that nobody waits for could leave something running. */
async function runAll<Results extends object>(
  steps: Steps<Results>,
  show: (runs: Run[]) => Promise<void>,
): Promise<Results> {
  const results: Partial<Results> = {};
  const failures: unknown[] = [];
  const runs = Object.keys(steps).map((key): Run => {
    const name = key as keyof Results;
    const { title, run } = steps[name];
    return {
      title,
      run: async (say, rename) => {
        try {
          results[name] = await run(say, rename);
          return true;
        } catch (error) {
          failures.push(error);
          return false;
        }
      },
    };
  });
  await show(runs);
  if (failures.length > 0) throw failures[0];
  return results as Results;
}
