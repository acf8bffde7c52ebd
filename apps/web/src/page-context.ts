import { AsyncLocalStorage } from 'node:async_hooks';

/** A status that a page may give itself; 500 and 503 are the front door's to give. */
export type PageStatus = 200 | 307 | 308 | 404 | 410;

/** What one render tells the front door besides its HTML. */
export interface PageContext {
  /** Path of the page that is being rendered, without the query. */
  readonly path: string;
  /** The instant that the page is rendered for. */
  readonly now: Date;
  /** Names the render in the logs of the site and of the CMS. */
  readonly requestId: string;
  /** Ends reads that nobody waits for any more. */
  readonly signal: AbortSignal;
  /** Addresses of our own static files, by name. */
  readonly assets: ReadonlyMap<string, string>;
  /** Names that the page depends on; a page that ends without any is a failed render. */
  readonly tags: Set<string>;
  /** Reads that failed; one is enough to throw the page away. */
  readonly failures: unknown[];
  /** The status the page has given itself. */
  status: PageStatus;
  /** Where a redirect leads. */
  location: string | null;
  /** Until when the page may be kept; null: as long as nothing it depends on changes. */
  validUntil: Date | null;
  /** The origin that may show the page in a frame; null: nobody. */
  framedBy: string | null;
}

// Next bundles its own copy of this module; both copies must find the same store.
const storeKey = Symbol.for('shoal.page-context');
const kept: unknown = Reflect.get(globalThis, storeKey);
const store: AsyncLocalStorage<PageContext> =
  kept instanceof AsyncLocalStorage
    ? (kept as AsyncLocalStorage<PageContext>)
    : new AsyncLocalStorage<PageContext>();
Reflect.set(globalThis, storeKey, store);

/** Runs a render in a context of its own. The result must be awaited inside `render`. */
export function runWithPageContext<T>(context: PageContext, render: () => Promise<T>): Promise<T> {
  return store.run(context, render);
}

/** The context of the render under way. */
export function getPageContext(): PageContext {
  const context = store.getStore();
  if (!context)
    throw new Error('There is no page context: pages are rendered by src/server, not by Next alone.');
  return context;
}

/** An empty context for one render. */
export function createPageContext(
  given: Pick<PageContext, 'path' | 'now' | 'requestId' | 'signal' | 'assets'>,
): PageContext {
  return {
    ...given,
    tags: new Set(),
    failures: [],
    status: 200,
    location: null,
    validUntil: null,
    framedBy: null,
  };
}

/** Gives the page under way its status: absent, gone, or (with where to) moved. */
export function answer(status: 404 | 410): void;
export function answer(status: 307 | 308, location: string): void;
export function answer(status: Exclude<PageStatus, 200>, location?: string): void {
  const context = getPageContext();
  context.status = status;
  context.location = location ?? null;
}

/** Says that the page under way must be rendered anew from `instant` on; the earliest holds. */
export function expireAt(instant: Date): void {
  const context = getPageContext();
  if (!context.validUntil || instant < context.validUntil) context.validUntil = instant;
}
