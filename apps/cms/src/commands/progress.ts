/** How far a long command has got. */
export interface Progress {
  /** What is being counted, such as "Files". */
  what: string;
  done: number;
  total: number;
}

/** Tells whoever waits how far a command has got. */
export type ReportProgress = (progress: Progress) => void;

const leastMs = 200;

/** Passes progress on a few times a second, however often it is reported. */
export function paceProgress(report: ReportProgress): ReportProgress {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < leastMs) return;
    last = now;
    report(progress);
  };
}
