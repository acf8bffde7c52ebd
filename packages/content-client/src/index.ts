export type { ChangeFilter, ChangesParams, FollowFilter } from './changes-params.js';
export {
  type ArticleFilter,
  type ArticleListParams,
  type Changes,
  type Collection,
  type ContentClient,
  type ContentClientOptions,
  type CorrectionsParams,
  type Editions,
  type FacetParams,
  type ItemReader,
  type ListParams,
  type SearchParams,
} from './content-client.js';
export { ContentError, type ContentErrorCode, type ContentErrorDetails } from './content-error.js';
export { createContentClient } from './create-content-client.js';
export type { ReadEvent } from './fetch-answer.js';
export type { FollowParams } from './follow-changes.js';
export type { ItemResult, Moved, Removed, Withheld } from './item-result.js';
export type { Copy } from './verify.js';
export type { Resync } from './read-changes.js';
export type { ReadOptions } from './read.js';
export { maxAnswerBytes } from './read-body.js';
export { longestRetryAfterMs } from './retry.js';
