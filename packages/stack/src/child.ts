import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, type FileHandle } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { readLogTail } from './log-tail.ts';
import { stopGroup } from './process-group.ts';

/** A program to run. */
export interface Program {
  /** What it is to a person, as in "The CMS". */
  name: string;
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  logPath: string;
  /** Takes each line of its standard output, which then is not logged. */
  onLine?: (line: string) => void;
  /** How it wants to be asked to stop, if not by SIGTERM. */
  stopSignal?: NodeJS.Signals;
  /** Told its number at once, so that it can be found again if we are killed. */
  note?: (pid: number) => void;
}

/** A running program. */
export interface Child {
  pid: number;
  /** How it ended, once it has. */
  ended: Promise<Ending>;
  stop: () => Promise<void>;
}

/** The end of a program. */
export interface Ending {
  succeeded: boolean;
  /** Whether we asked for it. */
  stopped: boolean;
  /** What to say when it should not have ended: how it did, and the end of its log. */
  error: ChildEndedError;
}

/** A program ended by itself. */
export class ChildEndedError extends Error {
  override name = 'ChildEndedError';
}

/** Starts a program that writes to its log file and is reached neither by Ctrl-C nor by our death. */
export async function startChild(program: Program): Promise<Child> {
  const log = await open(program.logPath, 'a', 0o600);
  const { size: logBegin } = await log.stat();
  const child = spawnInto(program, log);
  const closed = new Promise<string>((resolve) =>
    child.once('close', (code, signal) => resolve(code === null ? String(signal) : `code ${code}`)),
  );
  try {
    await once(child, 'spawn');
  } finally {
    await log.close();
  }
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program.name} could not be run`);
  program.note?.(pid);
  let stopped = false;
  const stop = async (): Promise<void> => {
    stopped = true;
    await stopGroup(pid, program.stopSignal);
    await closed;
  };
  const ended = closed.then(async (how) => {
    const tail = await readLogTail(program.logPath, { from: logBegin });
    const message = `${program.name} ended (${how}). The end of ${program.logPath}:\n\n${tail}`;
    return { succeeded: how === 'code 0', stopped, error: new ChildEndedError(message) };
  });
  return { pid, ended, stop };
}

/** Runs a program to its end; throws when it fails, stops it when the signal asks. */
export async function runChild(program: Program, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  const child = await startChild(program);
  const stop = (): void => void child.stop();
  signal?.addEventListener('abort', stop);
  // It may have been asked while the program was starting.
  if (signal?.aborted) stop();
  const { succeeded, error } = await child.ended;
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  if (!succeeded) throw error;
}

function spawnInto({ command, args, cwd, env, onLine }: Program, log: FileHandle): ChildProcess {
  const output = onLine ? 'pipe' : log.fd;
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', output, log.fd] });
  if (onLine && child.stdout) createInterface(child.stdout).on('line', onLine);
  return child;
}
