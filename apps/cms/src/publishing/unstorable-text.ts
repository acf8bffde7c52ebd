import type { Report } from './refusal.js';

// oxlint-disable-next-line no-control-regex -- this is the character to find
const unstorable = /\u0000|\p{Surrogate}/u;

/**
 * Reports what cannot be kept: NUL characters and halves of characters, as broken pastes have them, and keys that
 * reach for an object's prototype.
 */
export function reportUnstorableText(value: unknown, report: Report, path: (string | number)[] = []): void {
  if (typeof value === 'string' && unstorable.test(value)) {
    report(
      path,
      'This text holds characters that cannot be stored. Delete what was pasted and type it again.',
    );
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const [key, part] of Object.entries(value)) {
      // Strapi's own validator falls over it, with an error that no editor understands.
      if (key === '__proto__')
        report(path, 'This holds something that no editor writes. Delete it and write it again.');
      reportUnstorableText(part, report, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}
