// Streamed, on disk, or the front door's own; and what is no path at all.
const unkept =
  /^(?:[^/]|\/(?:api\/v1\/(?:changes|snapshot)(?:[/?]|$)|api(?:[/?](?!v1(?:[/?]|$))|$)|media\/.|_next(?:[/?]|$)|assets(?:[/?]|$)|favicon\.ico(?:[/?]|$)|healthz(?:[/?]|$)|readyz(?:[/?]|$)|preview(?:[/?]|$)))/;

/** Whether the page cache answers a target: every page, and what the Content API says at once. */
export const isKept = (target: string) => !unkept.test(target) && !target.includes('#');

/** Whether programs ask for a target, and are answered with a problem where something is wrong. */
export const isApi = (target: string) => /^\/api(?:[/?]|$)/.test(target);

/** Whether requests for a target are counted: they cost more than a page, and programs make them. */
export const isLimited = (target: string) => /^\/(?:api|search)(?:[/?]|$)/.test(target);

/** Whether a target is the change feed, which may wait for a change. */
export const isChanges = (target: string) => /^\/api\/v1\/changes(?:\?|$)/.test(target);

/** Whether a path is the CMS's to answer: the Content API, and of the media what could be one of its files. */
export const isPassedOn = (path: string) =>
  /^\/(?:api\/v1(?:\/|$)|media\/[0-9a-f]{32}\/[a-z0-9][a-z0-9-]*\.[a-z0-9]+$)/.test(path);

/** Whether a path shows a draft: made for one person, so never kept, and never written into the log. */
export const isPreview = (path: string) => /^\/preview(?:[/?]|$)/.test(path);

/** Whether a path is a file on disk, or where only files are. */
export const isStaticFile = (path: string) => /^\/(_next|assets|favicon\.ico)(\/|$)/.test(path);

/** Whether a target has nothing to do with pages, so that it is the same while they are developed. */
export const needsNoPage = (target: string) =>
  /^\/(?:api|media|assets|healthz|readyz|preview\/[^/?]+\/state)(?:[/?]|$)/.test(target);
