/** A moment after which a read is given up, however far it has come. */
export interface Deadline {
  /** Aborts when the time is up or the caller gives up, whichever comes first. */
  signal: AbortSignal;
  /** Gives the whole time again, from now on. */
  restart: () => void;
  /** Stops the clock until it is started again: what takes time now is not the server's. */
  stop: () => void;
  /** Frees the timer and lets go of the caller's signal. */
  clear: () => void;
}

/** Starts the clock. Not `AbortSignal.any`: in Node 20 it holds on to a caller's long-lived signal. */
export function startDeadline(ms: number, callerSignal: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const giveUp = () => controller.abort(callerSignal?.reason);
  const timeUp = () => controller.abort(new DOMException('The time is up', 'TimeoutError'));
  let timer = setTimeout(timeUp, ms);
  callerSignal?.addEventListener('abort', giveUp, { once: true });
  return {
    signal: controller.signal,
    restart() {
      clearTimeout(timer);
      timer = setTimeout(timeUp, ms);
    },
    stop: () => clearTimeout(timer),
    clear() {
      clearTimeout(timer);
      callerSignal?.removeEventListener('abort', giveUp);
    },
  };
}
