import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describeWeb } from '../../apps.ts';
import type { Child } from '../../child.ts';
import { findFreePort } from '../../ports.ts';
import { startService } from '../../service.ts';
import { describePlatformCms, type Platform } from '../platform.ts';
import type { Tools } from './tools.ts';

/** A CMS and the front door before it, as in production. */
export interface Site {
  url: string;
  cmsUrl: string;
  /** The front door, and the CMS. */
  pid: number;
  cmsPid: number;
  stop: () => Promise<void>;
}

/** Behind TLS, so that every header is sent. */
const siteUrl = 'https://blog.example.org';
/** Requests are counted as ever, and never refused: they all come from here. */
const noLimit = { RATE_LIMIT_PER_MINUTE: '1000000000' };

/** Starts a platform's CMS, and one worker of the front door. */
export async function startSite(
  { setup: given, corpus }: Platform,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Site> {
  const metrics = { METRICS_PORT: String(await findFreePort()) };
  const setup = { ...given, siteUrl, env: { ...given.env, ...noLimit, ...metrics, ...env } };
  const cms = describePlatformCms({ setup, corpus });
  const web = describeWeb(setup);
  const children: Child[] = [];
  const stop = async (): Promise<void> => {
    for (let child = children.pop(); child; child = children.pop()) await child.stop();
  };
  try {
    const content = await startService(cms, signal);
    children.push(content);
    const door = await startService({ ...web, logPath: join(setup.dataDir, 'logs/front-door.log') }, signal);
    children.push(door);
    return {
      url: new URL(web.healthUrl).origin,
      cmsUrl: new URL(cms.healthUrl).origin,
      pid: door.pid,
      cmsPid: content.pid,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Keeps servers to the first processor while something is measured: who asks has another one. */
export async function whilePinned<Result>(
  { taskset }: Tools,
  pids: readonly number[],
  measure: () => Promise<Result>,
): Promise<Result> {
  if (!taskset) return measure();
  const pin = async (processors: string): Promise<void> => {
    for (const pid of pids)
      await promisify(execFile)(taskset, ['--all-tasks', '--cpu-list', '--pid', processors, String(pid)]);
  };
  await pin('0');
  try {
    return await measure();
  } finally {
    await pin(`0-${availableParallelism() - 1}`);
  }
}
