import type { Mode } from './apps.ts';
import { buildApps } from './build.ts';
import { getConfiguration } from './configuration.ts';
import { describeStack } from './describe-stack.ts';
import { showProgress } from './progress.ts';
import { getStackOptions } from './stack-from-configuration.ts';
import { startStack } from './stack.ts';

/** Starts everything, says where it is, and waits for Ctrl-C or for a part that fails. */
export async function start(mode: Mode, signal: AbortSignal): Promise<number> {
  const configuration = getConfiguration();
  const options = getStackOptions(configuration);
  const { dataDir } = options;
  console.log(`Data and logs: ${dataDir}`);
  const stack = await startStack({
    ...options,
    mode,
    // Reloading begins with building the admin, which takes minutes on a busy machine.
    startTimeoutMs: mode === 'reloading' ? 600_000 : 120_000,
    signal,
    progress: showProgress,
    report: console.log,
    build: (say, note) => buildApps({ logDir: `${dataDir}/logs`, say, note, signal }),
  });
  console.log(describeStack(stack, options.administrator, configuration.FIRST_ADMIN_PASSWORD !== undefined));
  const failure = await Promise.race([stack.failed, waitForAbort(signal)]);
  console.log(failure ? `\n${failure.message}\n\nStopping the rest…` : '\nStopping…');
  await stack.stop();
  console.log('Stopped.');
  return failure ? 1 : 0;
}

function waitForAbort(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null));
  });
}
