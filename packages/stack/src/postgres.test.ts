import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPostgres, type Postgres } from './postgres.ts';
import { getClusterDir } from './postgres/cluster.ts';
import { getProcessIdentity } from './process-identity.ts';
import { makeTemporaryDir, removeTemporaryDir } from './temporary-dir.ts';

let dataDir: string;
const start = (): Promise<Postgres> => startPostgres({ dataDir, durable: false });

beforeAll(async () => {
  dataDir = await makeTemporaryDir('stack-test');
});
afterAll(() => removeTemporaryDir(dataDir));

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(sql);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  test('begins afresh over what a start that was killed left half made', async () => {
    const halfMade = join(dataDir, '.unfinished-postgres');
    await mkdir(halfMade);
    await writeFile(join(halfMade, 'PG_VERSION'), '18\n');
    const { stop } = await start();
    await stop();
    expect(existsSync(halfMade)).toBe(false);
  });

  test('speaks UTF-8 with a password over TCP only, and keeps its secrets to the owner', async () => {
    const { url, stop } = await start();
    expect(await ask(url, `select current_setting('server_encoding') as answer`)).toBe('UTF8');
    expect(await ask(url, `select datlocale as answer from pg_database where datname = 'postgres'`)).toBe(
      'C.UTF-8',
    );
    expect(await ask(url, `select current_setting('unix_socket_directories') as answer`)).toBe('');
    const withoutPassword = new URL(url);
    withoutPassword.password = 'guessed';
    await expect(ask(withoutPassword.href, 'select 1 as answer')).rejects.toThrow(
      'password authentication failed',
    );
    expect((await stat(join(dataDir, 'postgres.json'))).mode & 0o777).toBe(0o600);
    await stop();
  });

  test('is used again when it is still running, on the same port after it was stopped', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 7 as answer');
    const again = await start();
    expect(again).toMatchObject({ reused: true, pid: first.pid, port: first.port });
    await again.stop();
    const later = await start();
    expect(later).toMatchObject({ reused: false, port: first.port });
    expect(await ask(later.url, 'select answer from kept')).toBe(7);
    await later.stop();
    expect(getProcessIdentity(later.pid)).toBeNull();
  });

  test('starts although a server that died left its process number, which is now another program', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    await once(other, 'spawn');
    await writeFile(join(getClusterDir(dataDir), 'postmaster.pid'), `${other.pid}\n${dataDir}\n0\n5432\n`);
    const { url, reused, stop } = await start();
    expect(reused).toBe(false);
    expect(await ask(url, 'select 1 as answer')).toBe(1);
    expect(other.exitCode).toBeNull();
    await stop();
    other.kill();
  });

  test('moves to another port when somebody else has taken its own, and keeps that one', async () => {
    const { port, stop } = await start();
    await stop();
    const stranger = createServer().listen(port, '127.0.0.1');
    await once(stranger, 'listening');
    const moved = await start();
    expect(moved.port).not.toBe(port);
    await moved.stop();
    stranger.close();
    const later = await start();
    expect(later.port).toBe(moved.port);
    await later.stop();
  });

  test('outlives a parent that is killed, and the next start takes it over', async () => {
    const source = `import { startPostgres } from '${join(import.meta.dirname, 'postgres.ts')}';
      console.log(JSON.stringify(await startPostgres({ dataDir: '${dataDir}', durable: false })));
      setInterval(() => {}, 1000);`;
    // Without a single variable: no LANG, no PATH, no HOME.
    const parent = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', source],
      { env: {} },
    );
    const [line]: string[] = await once(parent.stdout.setEncoding('utf8'), 'data');
    const { pid } = JSON.parse(line ?? '') as { pid: number };
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    expect(getProcessIdentity(pid)).not.toBeNull();
    const taken = await start();
    expect(taken).toMatchObject({ pid, reused: true });
    expect(await ask(taken.url, `select current_setting('server_encoding') as answer`)).toBe('UTF8');
    await taken.stop();
  });

  test('leaves the data of another major version alone and says how to move it', async () => {
    const path = join(getClusterDir(dataDir), 'PG_VERSION');
    const version = await readFile(path, 'utf8');
    await writeFile(path, '17\n');
    await expect(start()).rejects.toThrow(
      /written by PostgreSQL 17.*brings PostgreSQL 18[\s\S]*pg_dump[\s\S]*pg_restore/,
    );
    await writeFile(path, version);
    await (await start()).stop();
  });

  test('never runs as root', async () => {
    const { stop } = await start();
    expect((await stat(join(getClusterDir(dataDir), 'postmaster.pid'))).uid).not.toBe(0);
    await stop();
  });
});
