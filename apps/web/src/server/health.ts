import type { PageCache } from '@shoal/page-cache';
import type { ChangeFollower } from './change-follower.js';
import { resourceHeaders } from './security-headers.js';
import type { Answer } from './send.js';

/** What health is judged by. */
export interface HealthOptions {
  cache: Pick<PageCache, 'getCounts'>;
  follower: Pick<ChangeFollower, 'isFollowing'>;
  draining: AbortSignal;
}

/** Answers those who watch over the process. */
export interface Health {
  /** Whether the process is up. */
  describeLife(): Answer;
  /** Whether it can serve: its content can be reached, or some of it is kept. */
  describeReadiness(): Answer;
}

/** Tells how the process is. */
export function createHealth({ cache, follower, draining }: HealthOptions): Health {
  return {
    describeLife: () => createAnswer(200, 'text/plain; charset=utf-8', 'ok\n'),
    describeReadiness() {
      const isFollowing = follower.isFollowing();
      const content = isFollowing ? 'reachable' : cache.getCounts().entries > 0 ? 'kept' : 'unreachable';
      const ready = content !== 'unreachable' && !draining.aborted;
      const body = { ready, content, changes: isFollowing ? 'heard' : 'unheard', ending: draining.aborted };
      return createAnswer(ready ? 200 : 503, 'application/json', JSON.stringify(body));
    },
  };
}

const createAnswer = (status: number, type: string, body: string): Answer => ({
  status,
  headers: { ...resourceHeaders, 'content-type': type, 'cache-control': 'no-store' },
  body,
});
