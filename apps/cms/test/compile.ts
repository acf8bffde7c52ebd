import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

const require = createRequire(__filename);

/**
 * Compiles the CMS once for all test files: Strapi runs what is in `dist`. Types are checked by a script of its own.
 * With `CMS_IS_COMPILED` nothing is written: others may be running from `dist` at the same moment.
 */
export async function setup(): Promise<void> {
  // eslint-disable-next-line no-restricted-properties -- whoever compiled it tells tests so
  if (process.env['CMS_IS_COMPILED'] === 'true') return;
  const project = join(__dirname, '..');
  const compiler = require.resolve('typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', project]);
}
