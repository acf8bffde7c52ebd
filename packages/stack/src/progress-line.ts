import type { CommandProgress } from './cms-command.ts';
import type { Report } from './report.ts';

const width = 20;
const lineEveryMs = 10_000;

/** Shows how far a command has got: a bar on a terminal, elsewhere a line now and then. */
export function createProgressLine(say: Report): (progress: CommandProgress) => void {
  let last = performance.now();
  return (progress) => {
    say(drawProgress(progress));
    if (process.stdout.isTTY || performance.now() - last < lineEveryMs) return;
    last = performance.now();
    console.log(drawProgress(progress));
  };
}

/** One line: what is counted, how far it has got, and a bar where an end is known. */
function drawProgress({ what, done, total }: CommandProgress): string {
  if (total === 0) return `${what}: ${done}`;
  const full = Math.round((Math.min(done, total) / total) * width);
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${what}: ${done} of ${total}`;
}
