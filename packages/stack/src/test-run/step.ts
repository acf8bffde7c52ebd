import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { startChild } from '../child.ts';
import { getInheritedEnvironment } from '../configuration.ts';
import type { Report } from '../report.ts';
import type { Counts } from './counts.ts';

/** One step of `npm test`: a command, and how to count what it found. */
export interface TestStep {
  title: string;
  /** The command, found on the path. */
  command: string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Whether it uses the built apps; others can run while those are built. */
  needsApps: boolean;
  /** Reads the counts that the command wrote; without it the step counts as one. */
  count?: () => Promise<Counts | null>;
  stopSignal?: NodeJS.Signals;
}

/** What came of a step. */
export interface TestStepResult extends Counts {
  title: string;
  /** Everything it printed, when it failed. */
  output: string | null;
}

/** Runs a step to its end with its output in a log; the signal stops it. */
export async function runTestStep(
  step: TestStep,
  logDir: string,
  say: Report,
  signal: AbortSignal,
): Promise<TestStepResult> {
  const { title, command, cwd, env, count, stopSignal } = step;
  const logPath = join(logDir, `${title.toLowerCase().replaceAll(/\W+/g, '-')}.log`);
  const [name = '', ...args] = command;
  const child = await startChild({
    name: title,
    command: name,
    args,
    cwd,
    env: { ...getInheritedEnvironment(), ...env },
    logPath,
    onLine: (line) => {
      appendFileSync(logPath, `${line}\n`);
      say(stripVTControlCharacters(line).trim());
    },
    ...(stopSignal && { stopSignal }),
  });
  const stop = (): void => void child.stop();
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  const { succeeded } = await child.ended;
  signal.removeEventListener('abort', stop);
  const counts = (await count?.()) ?? { passed: succeeded ? 1 : 0, failed: 0 };
  // A file that cannot be loaded has no test that fails, and yet something did.
  const failed = succeeded ? counts.failed : Math.max(1, counts.failed);
  return {
    title,
    passed: counts.passed,
    failed,
    output: failed > 0 ? await readFile(logPath, 'utf8') : null,
  };
}
