import { z } from 'zod';
import { runCmsTask } from './cms-task.ts';

const answer = z.object({
  removed: z.number(),
  kept: z.array(z.object({ type: z.string(), title: z.string(), because: z.string() })),
});

/** Takes the sample content out, and names what stays because somebody uses it. */
export async function removeSample(signal: AbortSignal): Promise<number> {
  const task = { name: 'sample-remove', title: 'Remove the sample content', answer };
  const { removed, kept } = await runCmsTask(task, signal);
  console.log(`\nRemoved: ${removed}`);
  for (const { type, title, because } of kept) console.log(`Kept: ${type} "${title}": ${because}`);
  return 0;
}
