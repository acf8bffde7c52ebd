import type { z } from 'zod';

/** What a schema objects to, as an editor would say it; undefined leaves the schema's own words. */
export function plainMessage(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'Fill this in.' : undefined;
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_value':
      return `Choose one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return issue.format === 'url'
        ? 'This is not a web address. Expected one that begins with https:// or http://.'
        : undefined;
    default:
      return undefined;
  }
}

function tooSmall({ origin, minimum }: { origin: string; minimum: number | bigint }): string {
  if (origin === 'array') return minimum === 1 ? 'Add at least one.' : `Add at least ${minimum}.`;
  if (origin === 'string') return minimum === 1 ? 'Fill this in.' : `Write at least ${minimum} characters.`;
  return `This must be at least ${minimum}.`;
}

function tooBig({ origin, maximum }: { origin: string; maximum: number | bigint }): string {
  if (origin === 'array') return `There may be ${maximum} at most.`;
  if (origin === 'string') return `This is too long: it may have ${maximum} characters.`;
  return `This must be ${maximum} at most.`;
}
