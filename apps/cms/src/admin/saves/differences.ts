import { compareWords, type Run } from '@shoal/content-schema/comparison';
import type { Values } from './conflict';

/** A field that two versions of an entry have different text in. */
export interface Difference {
  field: string;
  /** How theirs becomes mine, word by word. */
  runs: Run[];
}

/** What Strapi keeps beside what editors write; and the address, which follows the title. */
const unread =
  /^(id|documentId|createdAt|updatedAt|publishedAt|createdBy|updatedBy|locale|localizations|status)$/;
/** Of parts: how Strapi tells them apart, and what they are related to, which a form holds as changes only. */
const untold = new Set([
  'id',
  'documentId',
  '__temp_key__',
  '__component',
  'connect',
  'disconnect',
  'type',
  'level',
]);

/** The fields in which the form says something else than what was saved meanwhile. */
export function listDifferences(theirs: Values, mine: Values): Difference[] {
  return Object.keys(mine)
    .filter((field) => !unread.test(field) && !isRelation(mine[field]))
    .flatMap((field) => {
      const [old, now] = [textOf(theirs[field]), textOf(mine[field])];
      return old === now ? [] : [{ field: nameOf(field), runs: compareWords(old, now) }];
    });
}

/** Everything that a version says, to be kept outside the form. */
export const writeOut = (values: Values): string =>
  Object.entries(values)
    .filter(([field, value]) => !unread.test(field) && !isRelation(value))
    .flatMap(([field, value]) => (textOf(value) === '' ? [] : [`${nameOf(field)}\n${textOf(value)}`]))
    .join('\n\n');

/** A form holds what was linked and unlinked; the entry holds how many there are. */
const isRelation = (value: unknown) =>
  typeof value === 'object' && value !== null && ('connect' in value || 'count' in value);

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter(Boolean)
      .join(isInline(value) ? '' : '\n');
  if (typeof value !== 'object' || value === null || isRelation(value)) return '';
  return Object.entries(value)
    .filter(([name]) => !untold.has(name))
    .map(([, part]) => textOf(part))
    .filter(Boolean)
    .join('\n');
}

/** Words of one line, which running text keeps in pieces. */
const isInline = (nodes: readonly unknown[]) =>
  nodes.some((node) => typeof node === 'object' && node !== null && 'type' in node && node.type === 'text');

/** `leadImage` → `Lead image`. */
function nameOf(field: string): string {
  const words = field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
