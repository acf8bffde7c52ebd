import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** A command that was entered in a terminal. */
export interface Entered {
  /** What it has printed so far. */
  getOutput: () => string;
  /** Waits until it has printed this and gives the groups of the match; throws when it ends first. */
  waitFor: (pattern: RegExp) => Promise<string[]>;
  /** Ctrl-C: the terminal tells every process in front. */
  interrupt: () => void;
  /** Ends every process in front with no chance to tidy up. */
  kill: () => void;
  /** Its exit code. */
  ended: Promise<number>;
}

/** What ends a test that is not wanted any more. */
const closing = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Enters a command in a terminal of its own, with this environment and no other; the terminal closes when we end. */
export function enter(command: string, cwd: string, env: NodeJS.ProcessEnv): Entered {
  const child = spawn(command, { cwd, env, shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let exitCode: number | null = null;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid !== undefined && exitCode === null) process.kill(-child.pid, name);
  };
  const close = (name: NodeJS.Signals): void => {
    signal('SIGHUP');
    process.kill(process.pid, name);
  };
  for (const name of closing) process.once(name, close);
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, by) => {
      for (const name of closing) process.off(name, close);
      exitCode = code ?? 128 + constants.signals[by ?? 'SIGKILL'];
      resolve(exitCode);
    });
  });
  const waitFor = async (pattern: RegExp): Promise<string[]> => {
    for (;;) {
      const match = pattern.exec(output);
      if (match) return match.slice(1);
      if (exitCode !== null) throw new Error(`"${command}" ended (code ${exitCode}):\n${output}`);
      await wait(50);
    }
  };
  return {
    getOutput: () => output,
    waitFor,
    interrupt: () => signal('SIGINT'),
    kill: () => signal('SIGKILL'),
    ended,
  };
}
