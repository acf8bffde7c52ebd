import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The top folder of this checkout. */
export const checkoutDir = realpathSync(join(import.meta.dirname, '../../..'));

/** Whether this process runs as root, which PostgreSQL refuses to do. */
export const isRoot = process.getuid?.() === 0;

/** Where this checkout keeps its data: outside the checkout, so that cleaning that never deletes content. */
export function getDefaultDataDir(env: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256').update(checkoutDir).digest('hex').slice(0, 12);
  if (isRoot) return join('/var/lib/shoal', hash);
  return resolve(env['XDG_DATA_HOME'] || join(homedir(), '.local/share'), 'shoal', hash);
}
