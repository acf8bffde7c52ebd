import type { z } from 'zod';

/** One thing that is wrong with a value: where, and what. */
export interface Failure {
  /** Where in the value: `['bodyBlocks', 2, 'caption']`. */
  path: PropertyKey[];
  /** What is wrong there. */
  message: string;
}

/**
 * What a schema refused, flat and as deep as it can be named. Of the branches of a union only the one
 * that came nearest counts, so a table without a caption is told as that and not as "invalid input".
 */
export function listFailures(error: z.core.$ZodError): Failure[] {
  return error.issues.flatMap((issue) => deepest(issue));
}

function deepest(issue: z.core.$ZodIssue): Failure[] {
  const own = [{ path: issue.path, message: issue.message }];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return own;
  const branches = issue.errors.map((branch) =>
    branch.flatMap(deepest).map((failure) => ({ ...failure, path: [...issue.path, ...failure.path] })),
  );
  const nearest = branches.filter((branch) => branch.length > 0).sort((a, b) => furthest(b) - furthest(a))[0];
  return nearest && furthest(nearest) > issue.path.length ? nearest : own;
}

const furthest = (failures: Failure[]) => Math.max(...failures.map(({ path }) => path.length));

/** A path as people write it: `bodyBlocks[2].caption`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}
