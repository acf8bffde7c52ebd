import type { Problem } from './publishing-api';

/** Of what was objected to, that which nobody has changed since it was sent. */
export const stillObjected = (problems: readonly Problem[], sent: object | null, now: object): Problem[] =>
  problems.filter(({ path }) => sent === null || at(sent, path) === at(now, path));

/** What stands at a path such as `passages.0.find`, in a form that can be compared. */
function at(body: object, path: string): string | undefined {
  const value = path
    .split('.')
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      body,
    );
  return JSON.stringify(value);
}
