import { RateLimiterMemory } from 'rate-limiter-flexible';
import { windowSeconds, type ShareCharges, type Standing } from './rate-limits.js';

/** Keeps what every address used up, for all who share it. */
export function createChargeLedger(): ShareCharges {
  const limiter = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: windowSeconds });
  return async (charges) => {
    const standings = [...charges].map(async ([address, points]): Promise<[string, Standing]> => {
      const { consumedPoints, msBeforeNext } = await limiter.penalty(address, points);
      return [address, { used: consumedPoints, resetAt: Date.now() + msBeforeNext }];
    });
    return new Map(await Promise.all(standings));
  };
}
