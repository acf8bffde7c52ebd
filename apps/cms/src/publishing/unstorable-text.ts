import type { Report } from './refusal.js';

// eslint-disable-next-line no-control-regex -- this is the character to find
const unstorable = /\u0000|\p{Surrogate}/u;

/** Reports text that PostgreSQL cannot keep: NUL characters and halves of characters, as broken pastes have them. */
export function reportUnstorableText(value: unknown, report: Report, path: (string | number)[] = []): void {
  if (typeof value === 'string' && unstorable.test(value)) {
    report(
      path,
      'This text holds characters that cannot be stored. Delete what was pasted and type it again.',
    );
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const [key, part] of Object.entries(value)) {
      reportUnstorableText(part, report, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}
