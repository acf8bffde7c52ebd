import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Compiles the CMS once for all test files: Strapi runs what is in `dist`. Types are checked by a script of its own.
 * With `CMS_IS_COMPILED` nothing is written: others may be running from `dist` at the same moment.
 */
export async function setup(): Promise<void> {
  // oxlint-disable-next-line no-restricted-properties -- whoever compiled it tells tests so
  if (process.env['CMS_IS_COMPILED'] === 'true') return;
  const project = join(__dirname, '..');
  await promisify(execFile)(join(project, 'node_modules/.bin/tsc'), ['-p', project]);
}
