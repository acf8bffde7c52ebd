import { z } from 'zod';

/** One thing that is not as it should be. */
export const problemSchema = z.object({ kind: z.string(), subject: z.string(), message: z.string() });

/** Names every problem, then how many there are of each kind; gives the exit code. */
export function listProblems(verb: string, problems: readonly z.infer<typeof problemSchema>[]): number {
  if (problems.length === 0) return 0;
  for (const { kind, subject, message } of problems) console.log(`${kind}: ${subject}: ${message}`);
  console.log(`\n${problems.length} ${verb}: ${countByKind(problems.map(({ kind }) => kind))}`);
  return 1;
}

function countByKind(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}
