import { AsyncLocalStorage } from 'node:async_hooks';

/** Lets a bounded number of tasks run at once; the others wait in order. */
export interface Slots {
  /** Runs a task when there is room. A task started inside another shares its place. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Resolves when nothing runs and nothing waits. */
  settled(): Promise<void>;
}

/** Makes slots for at most `size` tasks. */
export function createSlots(size: number): Slots {
  const inside = new AsyncLocalStorage<true>();
  const waiting: (() => void)[] = [];
  const idle: (() => void)[] = [];
  let running = 0;

  const enter = () =>
    running < size ? void (running += 1) : new Promise<void>((resolve) => waiting.push(resolve));
  const leave = () => {
    const next = waiting.shift();
    if (next) return next();
    running -= 1;
    if (running === 0) for (const resolve of idle.splice(0)) resolve();
  };

  return {
    async run(task) {
      if (inside.getStore()) return task();
      await enter();
      try {
        return await inside.run(true, task);
      } finally {
        leave();
      }
    },
    settled: () => (running === 0 ? Promise.resolve() : new Promise<void>((resolve) => idle.push(resolve))),
  };
}
