import { quantile } from './timings.ts';

/** How long something took, over many times. */
export interface Measurement {
  name: string;
  medianMs: number;
  /** 95 of 100 were at least as fast. */
  p95Ms: number;
  times: number;
}

/** Does something again and again, one after the other, and measures it; the first few do not count. */
export async function measure(
  name: string,
  times: number,
  action: () => Promise<unknown>,
): Promise<Measurement> {
  const durations: number[] = [];
  const warmUp = Math.ceil(times / 10);
  for (let turn = -warmUp; turn < times; turn += 1) {
    const began = performance.now();
    await action();
    if (turn >= 0) durations.push(performance.now() - began);
  }
  return { name, medianMs: quantile(durations, 0.5), p95Ms: quantile(durations, 0.95), times };
}
