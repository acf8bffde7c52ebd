import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChildEndedError, runChild, startChild, type Program } from './child.ts';
import { getProcessIdentity } from './process-identity.ts';
import { findFreePort } from './ports.ts';
import { claimDataDir } from './running-file.ts';
import { startService } from './service.ts';
import { makeTemporaryDir, removeTemporaryDir } from './temporary-dir.ts';

let dataDir: string;
beforeAll(async () => {
  dataDir = await makeTemporaryDir('stack-test');
});
afterAll(() => removeTemporaryDir(dataDir));

/** A small program standing in for the CMS or the site. */
function program(source: string): Program {
  return {
    name: 'The CMS',
    command: process.execPath,
    args: ['-e', source],
    cwd: dataDir,
    env: {},
    logPath: join(dataDir, 'part.log'),
  };
}

const asService = async (source: string) => {
  const port = await findFreePort();
  const serving = source.replace('PORT', String(port));
  return { ...program(serving), healthUrl: `http://127.0.0.1:${port}/`, startTimeoutMs: 5000 };
};
const server = `require('node:http').createServer((_, answer) => answer.end()).listen(PORT, '127.0.0.1');`;

test('a part that ends while it starts is an error with the end of its log', async () => {
  const service = await asService(`console.error('the reason why'); process.exit(3);`);
  await expect(startService(service)).rejects.toThrow(/The CMS ended \(code 3\)[\s\S]*the reason why/);
});

test('a part that is not ready in time is an error and is stopped', async () => {
  const service = await asService(`console.log(process.pid); setInterval(() => {}, 1000);`);
  const logPath = join(dataDir, 'slow.log');
  await expect(startService({ ...service, logPath, startTimeoutMs: 700 })).rejects.toThrow(
    /The CMS was not ready after 0.7 seconds/,
  );
  const pid = Number((await readFile(logPath, 'utf8')).trim());
  expect(getProcessIdentity(pid)).toBeNull();
});

test('a part that dies later is told from one that was stopped', async () => {
  const dying = await startService(await asService(server));
  process.kill(dying.pid, 'SIGKILL');
  expect(await dying.ended).toMatchObject({ stopped: false, error: expect.any(ChildEndedError) as unknown });
  const stopping = await startService(await asService(server));
  await stopping.stop();
  expect(await stopping.ended).toMatchObject({ stopped: true });
});

test('stopping also ends what a part has started, and a part that will not listen', async () => {
  const stubborn = `require('node:child_process').spawn(process.execPath, ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)'], { stdio: 'inherit' }); process.on('SIGTERM', () => process.exit());`;
  const lines: string[] = [];
  const child = await startChild({ ...program(stubborn), onLine: (line) => lines.push(line) });
  while (lines.length === 0) await wait(20);
  expect(getProcessIdentity(Number(lines[0]))).not.toBeNull();
  await child.stop();
  expect(getProcessIdentity(child.pid)).toBeNull();
  expect(getProcessIdentity(Number(lines[0]))).toBeNull();
});

test('asking to stop during a step ends the step', async () => {
  const asked = new AbortController();
  const step = runChild(program('setInterval(() => {}, 1000)'), asked.signal);
  asked.abort(new Error('Stopped by SIGINT'));
  await expect(step).rejects.toThrow('Stopped by SIGINT');
});

test('what a killed start left running is stopped at the next, and nothing else is', async () => {
  const left = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
  const foreign = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
  await Promise.all([once(left, 'spawn'), once(foreign, 'spawn')]);
  const reused = { pid: foreign.pid, startedAt: 'long ago' };
  const running = {
    supervisor: { pid: 999_999_999, startedAt: 'long ago' },
    children: [getProcessIdentity(left.pid ?? 0), reused],
  };
  await writeFile(join(dataDir, 'running.json'), JSON.stringify(running));
  const claim = await claimDataDir(dataDir);
  expect(getProcessIdentity(left.pid ?? 0)).toBeNull();
  expect(getProcessIdentity(foreign.pid ?? 0)).not.toBeNull();
  claim.release();
  foreign.kill();
});

test('a second start in the same checkout is refused while the first runs', async () => {
  const claim = await claimDataDir(dataDir);
  await expect(claimDataDir(dataDir)).rejects.toThrow(
    `already running in this checkout (process ${process.pid}`,
  );
  claim.release();
  (await claimDataDir(dataDir)).release();
});
