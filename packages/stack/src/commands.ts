import { resetAdministrator } from './admin-reset.ts';
import { backUp } from './backup.ts';
import { bench } from './bench.ts';
import { rebuildContent } from './content-rebuild.ts';
import { verifyContent } from './content-verify.ts';
import { restore } from './restore.ts';
import { removeSample } from './sample-remove.ts';
import { soak } from './soak.ts';
import { start } from './start.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { test } from './test.ts';

/** A command; it ends early when the signal says so, and gives the exit code. */
type Command = (signal: AbortSignal, args: readonly string[]) => Promise<number>;

const commands: NodeJS.Dict<Command> = {
  start: (signal) => start('built', signal),
  dev: (signal) => start('reloading', signal),
  test,
  soak,
  bench,
  'admin:reset': resetAdministrator,
  'sample:remove': removeSample,
  'content:rebuild': rebuildContent,
  'content:verify': verifyContent,
  backup: backUp,
  restore,
};

/** Runs the command of this name; a failure is one plain message and an exit code that is not 0. */
export async function runCommand(name = '', args: readonly string[] = []): Promise<number> {
  const command = commands[name];
  if (!command) {
    console.error(`There is no command "${name}". Commands: ${Object.keys(commands).join(', ')}`);
    return 2;
  }
  const interruption = stopOnSignal();
  try {
    return await command(interruption.signal, args);
  } catch (error) {
    if (interruption.signal.aborted) {
      console.log('\nStopped.');
      return interruption.exitCode();
    }
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
