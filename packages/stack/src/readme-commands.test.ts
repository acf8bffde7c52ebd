import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkoutDir } from './checkout.ts';
import { findFreePort } from './ports.ts';
import { getProcessIdentity, isRunning, type ProcessIdentity } from './process-identity.ts';
import { readRunning } from './running-file.ts';
import { makeTemporaryDir, removeTemporaryDir } from './temporary-dir.ts';
import { copyCheckout } from './testing/copy-checkout.ts';
import { listCommands } from './testing/list-commands.ts';
import { enter, type Entered } from './testing/terminal.ts';

// What a newcomer types, in this order, in a copy of this checkout and on one data folder. The build comes out of
// what turbo keeps; where it keeps none of these sources, as after a change that nobody has built, it takes minutes.
const patience = { timeout: 600_000 };

const readme = readFileSync(join(checkoutDir, 'README.md'), 'utf8');
const commands = listCommands(readme);

let copy: string;
let dataDir: string;
let environment: NodeJS.ProcessEnv;
let running: Entered | undefined;
let address: { site: string; admin: string; api: string };
let password: string;

beforeAll(async () => {
  dataDir = await makeTemporaryDir('readme');
  copy = join(dataDir, 'checkout');
  await copyCheckout(copy);
  const { PATH, HOME, NODE_EXTRA_CA_CERTS } = process.env;
  environment = {
    PATH,
    HOME,
    ...(NODE_EXTRA_CA_CERTS && { NODE_EXTRA_CA_CERTS }),
    TMPDIR: dataDir,
    SHOAL_DATA_DIR: dataDir,
    WEB_PORT: String(await findFreePort()),
    CMS_PORT: String(await findFreePort()),
  };
}, patience.timeout);

afterAll(async () => {
  running?.kill();
  await running?.ended;
  await removeTemporaryDir(dataDir);
}, patience.timeout);

/** Enters the command exactly as the README has it. */
function enterFromReadme(name: string): Entered {
  const command = commands.get(name);
  if (command === undefined) throw new Error(`The README does not name a command "${name}"`);
  return enter(command, copy, environment);
}

/** Waits until the platform says where it is. */
async function readAddresses(entered: Entered): Promise<typeof address> {
  const [site = '', admin = '', api = ''] = await entered.waitFor(
    /Shoal is running[\s\S]*Site +(\S+)\s+Editors +(\S+)\s+API +(\S+)\s[\s\S]*(?:admin:reset)/,
  );
  return { site, admin, api };
}

async function signIn(secret: string): Promise<number> {
  const { status } = await fetch(`${address.admin}/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@shoal.example', password: secret }),
  });
  return status;
}

async function read(url: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(url);
  return { status: answer.status, text: await answer.text() };
}

/** Every process of the platform: whoever was entered, the CMS, the site and PostgreSQL. */
async function listProcesses(): Promise<ProcessIdentity[]> {
  const { supervisor, children } = readRunning(join(dataDir, 'running.json'))!;
  const postmaster = await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8');
  const postgres = getProcessIdentity(Number(postmaster.split('\n')[0]))!;
  return [supervisor, postgres, ...children].filter(isRunning);
}

/** Ends the platform as somebody asks for it, and gives the exit code. */
async function stop(ask: () => void): Promise<number> {
  const processes = await listProcesses();
  ask();
  const code = await running!.ended;
  expect(running!.getOutput()).toMatch(/Stopping…\nStopped\.\n$/);
  expect(processes.filter(isRunning)).toEqual([]);
  return code;
}

test('every command in the README is one that is run here, or says where it is run', () => {
  const run = ['start', 'dev', 'admin:reset', 'sample:remove', 'backup', 'restore', 'content:rebuild'];
  const elsewhere = {
    test: 'runs this',
    soak: 'hundreds of kills take an hour',
    bench: 'a minute of measuring, and its figures mean nothing beside other tests',
    'content:verify': 'the restore ends with it',
    format: '"npm test" checks that it would change nothing',
  };
  expect([...commands.keys()].sort()).toEqual([...run, ...Object.keys(elsewhere)].sort());
});

test('the first start says where everything is and how to sign in', patience, async () => {
  running = enterFromReadme('start');
  address = await readAddresses(running);
  [password = ''] = await running.waitFor(/Password +(\S+)/);
  const page = await read(address.site);
  const list = await read(`${address.api}/articles`);
  const admin = await read(address.admin);
  expect(page).toMatchObject({ status: 200, text: expect.stringContaining('All articles') });
  expect(list.status).toBe(200);
  expect(JSON.parse(list.text)).toMatchObject({ meta: { total: expect.toSatisfy((n) => n > 0) } });
  expect(admin).toMatchObject({ status: 200, text: expect.stringContaining('<div id="strapi"') });
  expect(await signIn(password)).toBe(200);
});

test('a start after a kill takes over what was left and makes nobody up again', patience, async () => {
  const before = await listProcesses();
  expect(before).toHaveLength(4);
  running!.kill();
  await running!.ended;
  running = enterFromReadme('start');
  expect(await readAddresses(running)).toEqual(address);
  expect(running.getOutput()).not.toContain('Password');
  expect(await signIn(password)).toBe(200);
});

test('a new password works while the platform runs, and the old one no longer', patience, async () => {
  const reset = enterFromReadme('admin:reset');
  const [renewed = ''] = await reset.waitFor(/Password +(\S+)/);
  expect(await reset.ended).toBe(0);
  expect(await signIn(renewed)).toBe(200);
  expect(await signIn(password)).toBe(400);
});

test('the sample content is gone after it was taken out', patience, async () => {
  const removal = enterFromReadme('sample:remove');
  const [removed] = await removal.waitFor(/Removed: (\d+)/);
  expect(Number(removed)).toBeGreaterThan(0);
  expect(await removal.ended).toBe(0);
  expect(JSON.parse((await read(`${address.api}/articles`)).text)).toMatchObject({ meta: { total: 0 } });
});

test('what readers see is made again while the platform runs', patience, async () => {
  const rebuild = enterFromReadme('content:rebuild');
  const [rebuilt] = await rebuild.waitFor(/Rebuilt: (\d+) items, of which 0 had to change/);
  expect(Number(rebuilt)).toBeGreaterThan(0);
  expect(await rebuild.ended).toBe(0);
});

test('a backup of the running platform is restored in a new folder, and nowhere else', patience, async () => {
  const archive = join(dataDir, 'backup.tar.gz');
  const backup = enter(commands.get('backup')!.replace('[file]', archive), copy, environment);
  await backup.waitFor(/Secrets +are not in it/);
  expect(await backup.ended).toBe(0);
  const command = commands.get('restore')!.replace('<archive>', archive);
  const here = enter(command, copy, environment);
  await here.waitFor(/Shoal is already running/);
  expect(await here.ended).toBe(1);
  const elsewhere = enter(command, copy, { ...environment, SHOAL_DATA_DIR: join(dataDir, 'restored') });
  await elsewhere.waitFor(/Clean: everything agrees/);
  expect(await elsewhere.ended).toBe(0);
});

test('Ctrl-C ends every process', patience, async () => {
  expect(await listProcesses()).toHaveLength(4);
  // We end with 0; some shells, of which npm puts one before us, say by themselves that they were interrupted.
  expect([0, 130]).toContain(await stop(() => running!.interrupt()));
});

test(
  'in development a page follows its source, and to be asked to stop is no failure',
  patience,
  async () => {
    running = enterFromReadme('dev');
    expect(await readAddresses(running)).toEqual(address);
    expect(running.getOutput()).not.toContain('Password');
    expect((await read(address.site)).text).toContain('No articles yet.');
    const source = join(copy, 'apps/web/src/app/page.tsx');
    const changed = (await readFile(source, 'utf8')).replace('No articles yet.', 'Nothing to read so far.');
    await writeFile(source, changed);
    await expect
      .poll(async () => (await read(address.site)).text, { timeout: 60_000 })
      .toContain('Nothing to read so far.');
    const { supervisor } = readRunning(join(dataDir, 'running.json'))!;
    expect(await stop(() => process.kill(supervisor.pid))).toBe(0);
  },
);
