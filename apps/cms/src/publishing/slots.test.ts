import { describe, expect, it } from 'vitest';
import { createSlots } from './slots.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('slots', () => {
  it('let no more than their number run at once, in order, failures included', async () => {
    const slots = createSlots(2);
    let running = 0;
    let most = 0;
    const order: number[] = [];
    const results = await Promise.allSettled(
      [0, 1, 2, 3, 4].map((number) =>
        slots.run(async () => {
          order.push(number);
          running += 1;
          most = Math.max(most, running);
          await pause(5);
          running -= 1;
          if (number === 1) throw new Error('refused');
        }),
      ),
    );
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4]);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    await slots.settled();
  });

  it('do not wait for themselves when one task starts another', async () => {
    const slots = createSlots(1);
    expect(await slots.run(() => slots.run(() => Promise.resolve('inside')))).toBe('inside');
  });
});
