import { z } from 'zod';
import { runCmsTask } from './cms-task.ts';

/** Takes the sample content out. */
export async function removeSample(signal: AbortSignal): Promise<number> {
  await runCmsTask(
    { name: 'sample-remove', title: 'Remove the sample content', answer: z.unknown() },
    signal,
  );
  return 0;
}
