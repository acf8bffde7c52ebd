import type { UnknownTarget } from '../../content-store/feed/find-targets.js';
import { addressTag } from '../../content-store/tags.js';
import { createProblem, type Reply } from './reply.js';

/** The answer where something was to be narrowed to what never was: no entries would say that nothing happened. */
export function createLeadsNowhere(unknown: readonly UnknownTarget[]): Reply {
  const errors = unknown.map(({ type, slug }) => ({
    parameter: type,
    detail: `no ${type} has the slug “${slug}”`,
  }));
  const detail = errors.map((error) => `${error.parameter}: ${error.detail}`).join('; ');
  return createProblem(
    'not-found',
    { detail, errors },
    { tags: unknown.map(({ type, slug }) => addressTag(type, slug)) },
  );
}
