import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildApps } from './build.ts';
import { checkoutDir } from './checkout.ts';
import { getInheritedEnvironment } from './configuration.ts';
import { startPostgres } from './postgres.ts';
import { showProgress } from './progress.ts';
import { makeTemporaryDir, removeTemporaryDir } from './temporary-dir.ts';

/** Runs the long form of the tests of every part that has one. */
export async function soak(signal: AbortSignal): Promise<number> {
  const dir = await makeTemporaryDir('soak');
  try {
    await showProgress({
      built: { title: 'Build', run: (say) => buildApps({ logDir: dir, say, signal }) },
    });
    const { url } = await startPostgres({
      dataDir: join(dir, 'database'),
      durable: false,
      report: console.log,
    });
    signal.throwIfAborted();
    return await runSoakTests({ ...getInheritedEnvironment(), TEST_DATABASE_URL: url, TMPDIR: dir }, signal);
  } finally {
    await removeTemporaryDir(dir);
  }
}

function runSoakTests(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<number> {
  const args = ['--recursive', '--no-bail', 'run', '--if-present', 'test:soak'];
  const child = spawn('pnpm', args, { cwd: checkoutDir, env, signal, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
