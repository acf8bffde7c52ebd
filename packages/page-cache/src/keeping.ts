import type { RenderedAnswer } from './renderer.js';

const longMs = 24 * 60 * 60_000;
const shortMs = 60_000;

/** These may be kept until something changes. */
const lasting = new Set([200, 203, 204, 301, 308, 404, 410]);
/** These say something about who asked, or about this moment. */
const passing = new Set([401, 403, 407, 408, 425, 429]);

/** For how long an answer is kept: when it is no longer good, and when it is renewed to be sure. Null: not at all. */
export function getKeeping(
  { status, tags = [], validUntil }: RenderedAnswer,
  headers: readonly [string, string][],
  now: number,
): { goodUntil: number; renewFrom: number } | null {
  const given = validUntil?.getTime() ?? Infinity;
  if (isPrivate(headers) || given <= now) return null;
  if (lasting.has(status)) {
    // Nothing would ever say that it is old.
    if (given === Infinity && [...tags].length === 0) return null;
    return { goodUntil: given, renewFrom: now + longMs };
  }
  if (status < 400 || status >= 500 || passing.has(status)) return null;
  return { goodUntil: Math.min(given, now + shortMs), renewFrom: Infinity };
}

function isPrivate(headers: readonly [string, string][]): boolean {
  return headers.some(
    ([name, value]) =>
      (/^cache-control$/i.test(name) && /\b(no-store|private)\b/i.test(value)) ||
      (/^vary$/i.test(name) && !/^\s*accept-encoding\s*$/i.test(value)),
  );
}
