import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { startTemporaryPostgres } from './temporary-postgres.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a command with a PostgreSQL of its own, whose address is in TEST_DATABASE_URL. */
async function runWithPostgres(command: string, args: string[]): Promise<number> {
  const received = new AbortController();
  const remember = (): void => received.abort();
  for (const signal of signals) process.once(signal, remember);
  const postgres = await startTemporaryPostgres();
  try {
    return received.signal.aborted ? 1 : await run(command, args, postgres.url);
  } finally {
    await postgres.stop();
  }
}

async function run(command: string, args: string[], url: string): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: url } });
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  });
}

const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.error('Usage: with-postgres <command> [arguments]');
  process.exitCode = 2;
} else {
  process.exitCode = await runWithPostgres(command, args);
}
