/** One render under way. */
export interface Rendering {
  /** The request target, with the parameters that count. */
  target: string;
  /** Goes to the CMS, into the log and to whoever waits. */
  requestId: string;
  /** Aborts when nobody waits any more. */
  signal: AbortSignal;
}
