/** A person's change of name: whose, from which names, to which. */
export interface NameChange {
  authorId: string;
  /** Every form of the name that texts may hold. */
  from: readonly string[];
  to: string;
}

/** Makes a function that puts the new name in place of the old ones, where they stand as whole words. */
export function createReplacer({ from, to }: Pick<NameChange, 'from' | 'to'>): (text: string) => string {
  const names = [...from].sort((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(pattern, () => to);
}

/** Fields that name other things than people, or lead somewhere. */
const kept = new Set(['id', 'slug', 'url', 'sourceUrl', 'files', 'type']);

/** A stored document or what Strapi holds of one, with the new name in all its texts and in the person's bylines. */
export function renameIn(value: unknown, change: NameChange, keep: readonly string[] = []): unknown {
  const replace = createReplacer(change);
  const keeps = new Set([...kept, ...keep]);
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return replace(part);
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).map(([key, field]) => [key, keeps.has(key) ? field : walk(field)]);
    return { ...Object.fromEntries(entries), ...nameOf(part, change) };
  };
  return walk(value);
}

/** The name in a byline or of an organisation in one, which no text rule decides. */
function nameOf(part: object, { authorId, to }: NameChange): object {
  if (!('name' in part)) return {};
  // An author has an organisation too, and a kind.
  if ('organisationId' in part && !('kind' in part)) return { name: part.name };
  if (!('authorId' in part) || part.authorId === null) return {};
  return { name: part.authorId === authorId ? to : part.name };
}

const escape = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
