import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Child } from '../../child.ts';
import { findFreePort } from '../../ports.ts';
import { startService } from '../../service.ts';

/** A file as nginx is to serve it. */
export interface StaticFile {
  name: string;
  identity: Buffer;
  gzip: Buffer;
}

/** A running nginx. */
export interface Nginx {
  url: string;
  /** Its one worker. */
  pid: number;
  stop: Child['stop'];
}

/** Starts nginx with one worker over files that are there in both codings; it logs nothing, as is fastest. */
export async function startNginx(
  program: string,
  dir: string,
  files: readonly StaticFile[],
  signal: AbortSignal,
): Promise<Nginx> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(join(dir, 'files'), { recursive: true });
  for (const { name, identity, gzip } of files) {
    await writeFile(join(dir, 'files', name), identity);
    await writeFile(join(dir, 'files', `${name}.gz`), gzip);
  }
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const configurationPath = join(dir, 'nginx.conf');
  await writeFile(configurationPath, describeNginx(dir, port));
  const child = await startService(
    {
      name: 'nginx',
      command: program,
      args: ['-p', dir, '-c', configurationPath, '-e', 'stderr'],
      cwd: dir,
      env: {},
      logPath: join(dir, 'nginx.log'),
      healthUrl: `${url}/${files[0]?.name ?? ''}`,
      startTimeoutMs: 10_000,
    },
    signal,
  );
  return { url, pid: await getWorker(child.pid), stop: child.stop };
}

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** As Debian sets it up where that bears on speed, in a folder of its own. */
const describeNginx = (dir: string, port: number) => `
user ${userInfo().username};
worker_processes 1;
daemon off;
pid ${dir}/nginx.pid;
error_log stderr;
events { worker_connections 768; }
http {
  ${temporary.map((name) => `${name}_temp_path ${dir}/${name};`).join('\n  ')}
  default_type application/octet-stream;
  types { text/html html; application/json json; }
  access_log off;
  sendfile on;
  tcp_nopush on;
  gzip_static on;
  keepalive_requests 1000000000;
  server { listen 127.0.0.1:${port}; root ${dir}/files; }
}
`;

async function getWorker(master: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'pid=', '--ppid', String(master)]);
  const pids = stdout.trim().split(/\s+/).map(Number);
  if (pids.length !== 1 || !pids[0]) throw new Error(`nginx has ${pids.length} workers, not one`);
  return pids[0];
}
