import { quantile } from '../timings.ts';
import { readProcessorTime } from './processor-time.ts';
import type { Tools } from './tools.ts';
import { runWrk } from './wrk.ts';

/** A server, and what it is asked for. */
export interface Server {
  url: string;
  /** The process that answers. */
  pid: number;
  headers: Record<string, string>;
}

/** What a server did in one round. */
export interface Round {
  perSecond: number;
  /** Processor time of the server for each request, in microseconds. */
  cost: number;
}

/** How often and for how long, with what. */
export interface Trial {
  rounds: number;
  seconds: number;
  tools: Tools;
  signal: AbortSignal;
}

/** As many as keep a server busy while each waits for its answer. */
const connections = 64;

/** Measures servers in turn, round after round, so that what else the machine does meets all of them. */
export async function compareServers<Name extends string>(
  servers: Record<Name, Server>,
  { rounds, seconds, tools, signal }: Trial,
): Promise<Record<Name, Round[]>> {
  const results: Record<string, Round[]> = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, { url, pid, headers }] of Object.entries<Server>(servers)) {
      const before = await readProcessorTime(pid);
      const { requests, perSecond } = await runWrk(tools, { url, seconds, connections, headers }, signal);
      const cost = ((await readProcessorTime(pid)) - before) / requests;
      // The first round warms up.
      if (round > 0) (results[name] ??= []).push({ perSecond, cost });
    }
  }
  return results;
}

/** The middle of the rounds. */
export const getMedian = (rounds: readonly Round[], key: keyof Round): number =>
  quantile(
    rounds.map((round) => round[key]),
    0.5,
  );

/** The middle of how one server compares with another in the same round. */
export const getRatio = (ours: readonly Round[], other: readonly Round[], key: keyof Round): number =>
  quantile(
    ours.map((round, index) => round[key] / (other[index]?.[key] ?? NaN)),
    0.5,
  );
