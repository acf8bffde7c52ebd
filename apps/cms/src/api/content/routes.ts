import type { FilterType } from '../../content-store/list-items.js';
import type { PublicType } from '../../content-store/answers/answers.js';

/** A list that the Content API offers. */
export interface ListRoute {
  kind: 'list';
  type: 'article' | 'author' | 'organisation' | 'topic';
  path: string;
  order: 'newest' | 'name';
  filters: readonly FilterType[];
}

/** One item by its slug. */
export interface ItemRoute {
  kind: 'item';
  type: PublicType;
  slug: string;
  /** The part of the address before the slug; null where the whole address is fixed. */
  folder: string | null;
}
export type Route = ListRoute | ItemRoute;

/** Where the Content API lives. */
export const apiRoot = '/api/v1';

const list = (
  type: ListRoute['type'],
  path: string,
  order: ListRoute['order'],
  filters: readonly FilterType[],
): ListRoute => ({ kind: 'list', type, path, order, filters });

const lists: Record<string, ListRoute> = {
  articles: list('article', 'articles', 'newest', ['topic', 'organisation', 'author']),
  authors: list('author', 'authors', 'name', []),
  organisations: list('organisation', 'organisations', 'name', []),
  topics: list('topic', 'topics', 'name', []),
};

const folders: Record<string, PublicType> = {
  articles: 'article',
  authors: 'author',
  organisations: 'organisation',
  topics: 'topic',
  pages: 'page',
};

/** The route of a path below the root of the API; undefined where there is none. */
export function findRoute(path: string): Route | undefined {
  const parts = decodeParts(path);
  if (!parts) return undefined;
  const [first = '', second, ...more] = parts;
  if (more.length > 0) return undefined;
  if (second !== undefined) {
    const type = Object.hasOwn(folders, first) ? folders[first] : undefined;
    return type && second !== '' ? { kind: 'item', type, slug: second, folder: first } : undefined;
  }
  if (first === 'site') return { kind: 'item', type: 'site', slug: 'site', folder: null };
  return Object.hasOwn(lists, first) ? lists[first] : undefined;
}

/** Null where the bytes of an address are no text. */
function decodeParts(path: string): string[] | null {
  try {
    return path.replace(/^\//, '').split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}
