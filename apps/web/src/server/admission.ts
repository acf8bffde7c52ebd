import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ClientAddress } from './client-address.js';
import { isChanges } from './kinds-of-target.js';
import { windowSeconds, type RateLimits } from './rate-limits.js';

/** Lets requests for the API and for search in, as many as their address may make. */
export interface Admission {
  /** Headers that every answer there has. */
  headers: Readonly<Record<string, string>>;
  /** Charges a request, and gives who is charged; null: it is one too many, and has to be refused. */
  admit(request: IncomingMessage, response: ServerResponse): string | null;
  /** Takes the charge back where the answer is that nothing is new; to be called when it may have been sent. */
  settle(address: string, response: ServerResponse): void;
}

/** How many requests of one address may wait for a change at the same time. */
const mostWaits = 20;

/** Admits requests within the limits; without a limit, every one. */
export function createAdmission(limits: RateLimits, getAddress: ClientAddress): Admission {
  const { limit } = limits;
  if (limit === 0) return { headers: {}, admit: () => '', settle: () => undefined };
  const waits = new Map<string, number>();
  return {
    headers: { 'ratelimit-policy': `"default";q=${limit};w=${windowSeconds}` },
    admit(request, response) {
      const address = getAddress(request);
      const { isOver, remaining, seconds } = limits.charge(address);
      // Said only once it matters: an answer that is the same for everybody is sent faster.
      if (remaining < limit / 2) response.setHeader('ratelimit', `"default";r=${remaining};t=${seconds}`);
      const waitsTooOften = isChanges(request.url ?? '') && !enterWait(waits, address, response);
      if (!isOver && !waitsTooOften) return address;
      response.setHeader('retry-after', String(isOver ? seconds : 1));
      return null;
    },
    settle(address, response) {
      if (!response.headersSent)
        response.once('finish', () => response.statusCode === 304 && limits.refund(address));
      else if (response.statusCode === 304) limits.refund(address);
    },
  };
}

function enterWait(waits: Map<string, number>, address: string, response: ServerResponse): boolean {
  const waiting = waits.get(address) ?? 0;
  if (waiting >= mostWaits) return false;
  waits.set(address, waiting + 1);
  response.once('close', () => {
    const left = (waits.get(address) ?? 1) - 1;
    if (left > 0) waits.set(address, left);
    else waits.delete(address);
  });
  return true;
}
