import { z } from 'zod';
import { withCmsTasks } from './cms-task.ts';
import { reportVerified, verifyTask } from './content-verify.ts';
import { resolveGiven } from './given-path.ts';

const answer = z.object({ createdAt: z.string(), tables: z.number(), files: z.number(), epoch: z.string() });

/** Fills an empty installation from a backup, then compares everything in it. */
export async function restore(signal: AbortSignal, [given]: readonly string[]): Promise<number> {
  if (given === undefined) throw new Error('Name the archive: npm run restore <archive>');
  const task = { name: 'restore', title: 'Restore', answer, args: [resolveGiven(given)] };
  return withCmsTasks({ whileRunning: false, signal }, async (run) => {
    const { createdAt, tables, files } = await run(task);
    console.log(`
Restored  ${tables} tables and ${files} files, as they were at ${createdAt}
Secrets   are not part of a backup. Bring yours before you start, or everybody has to sign in again.
Followers of the change feed are told to start again.\n`);
    return reportVerified(await run(verifyTask));
  });
}
