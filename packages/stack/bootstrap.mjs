/**
 * Runs a command of the platform from a fresh clone: needs nothing but Node and npm, installs the packages when
 * they are missing or out of date, then hands over to src/main.ts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Not import.meta.dirname: an old Node must get as far as being told so.
const checkout = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { engines, packageManager } = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8'));

requireNode(engines.node.replace('>=', ''));
completePath();
if (!isInstalled()) install();
const { register } = await import('tsx/esm/api');
register();
await import('./src/main.ts');

/** @param {string} least */
function requireNode(least) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  console.error(
    `Shoal needs Node ${least} or newer; this is ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}

/** Node's own folder, our tools and the system's: an empty environment has none of them. */
function completePath() {
  const bin = path.join(checkout, 'node_modules/.bin');
  const system = ['/usr/local/bin', '/usr/bin', '/bin', '/usr/sbin', '/sbin'];
  const given = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const folders = [bin, ...given, path.dirname(process.execPath), ...system];
  process.env.PATH = [...new Set(folders)].join(path.delimiter);
}

/** What pnpm has installed is what the lockfile asks for: it keeps a copy of the lockfile it worked from. */
function isInstalled() {
  const installed = path.join(checkout, 'node_modules/.pnpm/lock.yaml');
  const parts = ['apps', 'packages'].flatMap((dir) =>
    readdirSync(path.join(checkout, dir)).map((name) => path.join(checkout, dir, name)),
  );
  const needed = parts
    .filter((part) => existsSync(path.join(part, 'package.json')))
    .map((part) => path.join(part, 'node_modules'));
  if (![installed, ...needed].every((file) => existsSync(file))) return false;
  return readFileSync(installed, 'utf8') === readFileSync(path.join(checkout, 'pnpm-lock.yaml'), 'utf8');
}

function install() {
  const began = Date.now();
  console.log('Installing packages (the first time and after an update)…');
  const reporter = process.stdout.isTTY ? 'default' : 'append-only';
  const flags = ['--frozen-lockfile', '--config.confirm-modules-purge=false', `--reporter=${reporter}`];
  const { status, error } = spawnSync('npx', ['--yes', packageManager, 'install', ...flags], {
    cwd: checkout,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) console.error(`npx could not be run: ${error.message}. It comes with npm.`);
  if (status !== 0) process.exit(status ?? 1);
  console.log(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s`);
}
