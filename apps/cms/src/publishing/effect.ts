/** What one call of the Document Service does to readers. */
export type Effect = 'none' | 'draft' | 'publish' | 'remove';

const reads = new Set(['findMany', 'findFirst', 'findOne', 'count']);

interface Call {
  action: string;
  /** The parameter `status` of the call. */
  status: unknown;
  /** Whether the type keeps drafts apart from what is published. */
  hasDrafts: boolean;
}

/**
 * Decides what counts as a publish. An action that it does not know throws, so that an upgrade of Strapi
 * that adds one cannot slip past.
 */
export function effectOf({ action, status, hasDrafts }: Call): Effect {
  if (reads.has(action)) return 'none';
  switch (action) {
    case 'publish':
      return 'publish';
    case 'create':
    case 'update':
      return !hasDrafts || status === 'published' ? 'publish' : 'draft';
    case 'clone':
      return hasDrafts ? 'draft' : 'publish';
    case 'discardDraft':
      return 'draft';
    case 'unpublish':
    case 'delete':
      return 'remove';
    default:
      throw new Error(`The Document Service did "${action}", and publishing does not know what that means`);
  }
}
