import type { Route } from './route.js';

/** Where a path leads, and what stands in the braces of the route's path. */
export interface FoundRoute {
  route: Route;
  parts: Record<string, unknown>;
}

/** The first route of the table whose path and parts fit; undefined where none does. */
export function findRoute(routes: readonly Route[], path: string): FoundRoute | undefined {
  for (const route of routes) {
    const raw = patternOf(route).exec(path)?.groups;
    const decoded = raw && decode(raw);
    const parts = decoded && route.parts.safeParse(decoded);
    if (parts?.success) return { route, parts: parts.data };
  }
  return undefined;
}

const patterns = new WeakMap<Route, RegExp>();

function patternOf(route: Route): RegExp {
  const known = patterns.get(route);
  if (known) return known;
  const pattern = route.path
    .replace(/[.]/g, '\\.')
    // The empty name keeps `groups` defined where nothing varies.
    .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const made = new RegExp(`^${pattern}(?<_>)$`);
  patterns.set(route, made);
  return made;
}

/** Null where the bytes of an address are no text. */
function decode(raw: Record<string, string>): Record<string, string> | null {
  try {
    return Object.fromEntries(Object.entries(raw).map(([name, part]) => [name, decodeURIComponent(part)]));
  } catch {
    return null;
  }
}
