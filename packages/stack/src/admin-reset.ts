import { z } from 'zod';
import { runCmsTask } from './cms-task.ts';

/** Gives the first administrator a new password and prints it. */
export async function resetAdministrator(signal: AbortSignal): Promise<number> {
  const task = {
    name: 'admin-reset',
    title: 'Make a new password',
    answer: z.object({ email: z.string(), password: z.string() }),
  };
  const { email, password } = await runCmsTask(task, signal);
  console.log(`\nSign in with\n  Email     ${email}\n  Password  ${password}\nThis is shown once.`);
  return 0;
}
