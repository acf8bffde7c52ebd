import type { TheirContent } from './their-content.js';

/** Who tries. */
export type Trying = 'writer' | 'editor';

/** Something that somebody of another organisation tries at a route. */
export interface Attempt {
  /** The route's path with its places filled. */
  path: string;
  body?: object;
  /** Who gets an answer; nobody where it is left out. What they do must still change nothing of theirs. */
  answers?: readonly Trying[];
  /** Why that is right; needed where anybody gets an answer. */
  why?: string;
  /** Why it is Strapi that fails (500) instead of refusing. */
  breaks?: string;
}

/** What is tried at a route, given what there is. */
export type Attempts = (theirs: TheirContent) => Attempt[];

/** An attempt that is refused. */
export const refused = (path: string, body?: object): Attempt => ({ path, ...(body && { body }) });

/** An attempt that gets an answer, and why. */
export const answered = (
  path: string,
  why: string,
  { body, to = ['writer', 'editor'] }: { body?: object; to?: readonly Trying[] } = {},
): Attempt => ({ path, why, answers: to, ...(body && { body }) });

/** An attempt at which Strapi fails, and why. */
export const broken = (path: string, breaks: string, body?: object): Attempt => ({
  ...refused(path, body),
  breaks,
});
