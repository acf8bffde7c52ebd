/** Those who wait for something to happen. They cost a timer each and no connection. */
export interface Waiters {
  /** Resolves once `isDue` says so when asked by `wake`, the time is up, the signal aborts or waiting ends. */
  wait(options: { isDue: () => boolean; ms: number; signal: AbortSignal }): Promise<void>;
  /** Asks everybody who waits whether it is time. */
  wake(): void;
  /** Ends all waiting, now and later. */
  end(): void;
  /** Whether waiting has ended. */
  readonly ended: boolean;
}

/** Makes a place to wait in. */
export function createWaiters(): Waiters {
  const waiting = new Map<() => void, () => boolean>();
  let ended = false;

  return {
    get ended() {
      return ended;
    },
    async wait({ isDue, ms, signal }) {
      if (ended || ms <= 0 || signal.aborted || isDue()) return;
      await new Promise<void>((resolve) => {
        const leave = () => {
          clearTimeout(timer);
          waiting.delete(leave);
          signal.removeEventListener('abort', leave);
          resolve();
        };
        const timer = setTimeout(leave, ms);
        signal.addEventListener('abort', leave);
        waiting.set(leave, isDue);
      });
    },
    wake() {
      for (const [leave, isDue] of [...waiting]) if (isDue()) leave();
    },
    end() {
      ended = true;
      for (const leave of [...waiting.keys()]) leave();
    },
  };
}
