import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants, copyFile, cp, link, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { checkoutDir } from '../checkout.ts';

const run = promisify(execFile);

/**
 * Copies this checkout as it is now, with its packages and what the build has kept. There sources may be changed and
 * built again while other tests use the ones here.
 */
export async function copyCheckout(target: string): Promise<void> {
  const sources = await listSources();
  for (const dir of new Set(sources.map((path) => dirname(join(target, path)))))
    await mkdir(dir, { recursive: true });
  await Promise.all(sources.map((path) => copyFile(join(checkoutDir, path), join(target, path))));
  const parts = new Set(sources.flatMap((path) => /^(?:apps|packages)\/[^/]+/.exec(path)?.[0] ?? []));
  for (const part of ['.', ...parts]) await linkTree(join(part, 'node_modules'), target);
  const built = join(checkoutDir, '.turbo/cache');
  if (existsSync(built)) await cp(built, join(target, '.turbo/cache'), { recursive: true });
  // Turbo asks git what the sources are, and knows a build again only if both answer alike.
  await run('git', ['init', '--quiet'], { cwd: target });
  await run('git', ['add', '--all'], { cwd: target });
}

/** Every file that is or could be committed, as it is in the working tree. */
async function listSources(): Promise<string[]> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const { stdout } = await run('git', args, { cwd: checkoutDir, maxBuffer: 2 ** 26 });
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(checkoutDir, path)));
}

/** Copies a folder by hard links where the file system allows it: nobody writes into installed packages. */
async function linkTree(path: string, target: string): Promise<void> {
  const source = join(checkoutDir, path);
  if (!existsSync(source)) return;
  await mkdir(join(target, path), { recursive: true });
  const entries = await readdir(source, { withFileTypes: true });
  for (const entry of entries.filter(({ name }) => !caches.has(name))) {
    const [from, to] = [join(source, entry.name), join(target, path, entry.name)];
    if (entry.isDirectory()) await linkTree(join(path, entry.name), target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(from), to);
    else await linkFile(from, to);
  }
}

/** What tools keep for themselves among the packages: they do write there. */
const caches = new Set(['.cache', '.strapi', '.vite', '.vite-temp']);

async function linkFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK') throw error;
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  }
}
