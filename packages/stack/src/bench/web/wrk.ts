import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Tools } from './tools.ts';

/** What is asked for, and how. */
export interface Load {
  url: string;
  seconds: number;
  connections: number;
  headers?: Record<string, string>;
  /** A Lua program that chooses what to ask for, and its arguments. */
  script?: readonly string[];
}

/** What came of it. */
export interface LoadResult {
  requests: number;
  perSecond: number;
  /** What the script printed. */
  output: string;
}

/** Asks for as much as a server gives; anything but success or 304 is an error. */
export async function runWrk(tools: Tools, load: Load, signal: AbortSignal): Promise<LoadResult> {
  const { url, seconds, connections, headers = {}, script = [] } = load;
  const [program, ...args] = script;
  const command = [
    // The server has the first processor to itself.
    ...(tools.taskset ? [tools.taskset, '--cpu-list', '1'] : []),
    tools.wrk,
    '--threads=1',
    `--connections=${connections}`,
    `--duration=${seconds}s`,
    '--timeout=30s',
    ...Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
    ...(program === undefined ? [] : ['--script', program]),
    url,
    ...(args.length > 0 ? ['--', ...args] : []),
  ];
  try {
    const { stdout } = await promisify(execFile)(command[0] ?? '', command.slice(1), { signal });
    return parseWrk(stdout, url);
  } catch (error) {
    if (!(error instanceof Error && 'stderr' in error && typeof error.stderr === 'string' && error.stderr))
      throw error;
    throw new Error(`wrk failed: ${error.stderr.trim()}`, { cause: error });
  }
}

/** Reads what wrk prints. */
export function parseWrk(output: string, url: string): LoadResult {
  const requests = Number(/(\d+) requests in /.exec(output)?.[1]);
  const perSecond = Number(/^Requests\/sec: +([\d.]+)/m.exec(output)?.[1]);
  const failures = [...output.matchAll(/^ +(?:Non-2xx or 3xx responses|Socket errors): .*[1-9].*$/gm)];
  if (failures.length > 0 || !(requests > 0) || !(perSecond > 0))
    throw new Error(
      `${url} failed under load: ${failures.map(([line]) => line.trim()).join('; ') || output}`,
    );
  return { requests, perSecond, output };
}
