import { z } from 'zod';
import { runCmsTask } from './cms-task.ts';
import { listProblems, problemSchema } from './problems.ts';

const answer = z.object({
  items: z.number(),
  editions: z.number(),
  changes: z.number(),
  files: z.number(),
  differences: z.array(problemSchema),
});

/** Compares Strapi, what readers see, the records and the files, and changes nothing. */
export const verifyTask = { name: 'content-verify', title: 'Compare everything', answer };

/** Says what was found, and gives the exit code: 0 where everything agrees. */
export function reportVerified({
  items,
  editions,
  changes,
  files,
  differences,
}: z.infer<typeof answer>): number {
  console.log(`\nCompared: ${items} items, ${editions} editions, ${changes} changes, ${files} files`);
  if (differences.length === 0) console.log('Clean: everything agrees.');
  return listProblems('differ', differences);
}

/** Names every difference between Strapi, what readers see, the records and the files. */
export const verifyContent = async (signal: AbortSignal): Promise<number> =>
  reportVerified(await runCmsTask(verifyTask, signal));
