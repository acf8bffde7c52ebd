import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '..');
const sources = [
  'src',
  'next.config.ts',
  'build-assets.ts',
  'package.json',
  'tsconfig.json',
  'tsconfig.server.json',
  '../../packages/content-client/dist',
  '../../packages/content-schema/dist',
  '../../packages/page-cache/dist',
];

/** Builds the site for the tests, unless what was built last is newer than every source. */
export function setup(): void {
  if (isFresh()) return;
  execFileSync('npm', ['run', 'build', '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function isFresh(): boolean {
  const built = ['.next/BUILD_ID', 'dist/server/main.js', 'dist/assets'].map((name) =>
    path.join(folder, name),
  );
  if (!built.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return oldest > Math.max(...sources.map((name) => latestChange(path.join(folder, name))));
}

function latestChange(place: string): number {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  const within = readdirSync(place)
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .map((name) => latestChange(path.join(place, name)));
  return Math.max(...within, 0);
}
