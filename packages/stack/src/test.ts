import { join } from 'node:path';
import { buildApps } from './build.ts';
import { startPostgres } from './postgres.ts';
import { showProgress, type Step } from './progress.ts';
import type { Report } from './report.ts';
import { makeTemporaryDir, removeTemporaryDir } from './temporary-dir.ts';
import { prepareBrowser } from './test-run/browser.ts';
import { planBrowserTests, planChecks, planUnitTests } from './test-run/plan.ts';
import { runTestStep, type TestStep, type TestStepResult } from './test-run/step.ts';

/** Runs every check and every test, shows what failed in full, and ends with the totals. */
export async function test(signal: AbortSignal): Promise<number> {
  const dir = await makeTemporaryDir('test');
  try {
    const results = await runEverything(dir, signal);
    signal.throwIfAborted();
    for (const { title, output } of results) {
      if (output !== null) console.log(`\n──── ${title} ────\n${output}`);
    }
    const passed = results.reduce((sum, result) => sum + result.passed, 0);
    const failed = results.reduce((sum, result) => sum + result.failed, 0);
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed > 0 ? 1 : 0;
  } finally {
    await removeTemporaryDir(dir);
  }
}

async function runEverything(dir: string, signal: AbortSignal): Promise<TestStepResult[]> {
  const { url } = await startPostgres({
    dataDir: join(dir, 'database'),
    durable: false,
    report: console.log,
  });
  const planned = [planBrowserTests(dir), ...planUnitTests({ dir, databaseUrl: url }), ...planChecks()];
  let open = (): void => undefined;
  const packagesBuilt = new Promise<void>((resolve) => (open = resolve));
  const asStep = (step: TestStep): Step<TestStepResult> => ({
    title: step.title,
    run: async (say, rename) => {
      await packagesBuilt;
      return runShown(step, dir, { say, rename, signal });
    },
  });
  const build = (say: Report) => buildApps({ logDir: dir, say, signal, onPackagesBuilt: open }).finally(open);
  // The build of the admin keeps one processor busy for a minute: what needs no app is done beside it.
  const first = [
    makeStep('Build', build),
    makeStep('Find a browser', (say) => prepareBrowser(say, signal)),
    ...planned.filter(({ needsApps }) => !needsApps).map(asStep),
  ];
  // The browser tests take as long as all the others together: one lane for them, one for the rest.
  const then = planned.filter(({ needsApps }) => needsApps).map(asStep);
  return [...(await runSteps(first, 2)), ...(await runSteps(then, 2))];
}

/** Something that has to be done before the tests, and counts as one of them. */
function makeStep(title: string, run: (say: Report) => Promise<void>): Step<TestStepResult> {
  return {
    title,
    run: async (say, rename) => {
      try {
        await run(say);
        return { title, passed: 1, failed: 0, output: null };
      } catch (error) {
        rename(`${title}: failed`);
        const output = error instanceof Error ? error.message : String(error);
        return { title, passed: 0, failed: 1, output };
      }
    },
  };
}

interface Shown {
  say: Report;
  rename: Report;
  signal: AbortSignal;
}

async function runShown(
  step: TestStep,
  dir: string,
  { say, rename, signal }: Shown,
): Promise<TestStepResult> {
  signal.throwIfAborted();
  const result = await runTestStep(step, dir, say, signal);
  rename(`${step.title}: ${result.passed} passed${result.failed > 0 ? `, ${result.failed} failed` : ''}`);
  return result;
}

async function runSteps(steps: Step<TestStepResult>[], atOnce?: number): Promise<TestStepResult[]> {
  return Object.values(
    await showProgress(Object.fromEntries(steps.map((step) => [step.title, step])), atOnce),
  );
}
