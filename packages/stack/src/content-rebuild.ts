import { z } from 'zod';
import { runCmsTask } from './cms-task.ts';
import { listProblems, problemSchema } from './problems.ts';

const answer = z.object({
  items: z.number(),
  resumed: z.boolean(),
  changed: z.array(z.object({ type: z.string(), name: z.string() })),
  failed: z.array(problemSchema),
});

/** Makes again what readers see from Strapi and the records, while the platform runs or not. */
export async function rebuildContent(signal: AbortSignal): Promise<number> {
  const task = { name: 'content-rebuild', title: 'Rebuild what readers see', answer };
  const { items, resumed, changed, failed } = await runCmsTask(task, signal);
  if (resumed) console.log('\nWent on where the last one was cut off.');
  console.log(`\nRebuilt: ${items} items, of which ${changed.length} had to change`);
  for (const { type, name } of changed) console.log(`Changed: ${type} "${name}"`);
  return listProblems('could not be rebuilt', failed);
}
