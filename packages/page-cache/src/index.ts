export type { Counts } from './counters.js';
export { createPageCache } from './create-page-cache.js';
export type { PageCache, PageCacheOptions } from './page-cache.js';
export { RenderFailure, type RenderFailureCode } from './render-failure.js';
export type { RenderedAnswer, Renderer, RenderRequest } from './renderer.js';
export type { QueryRule } from './request-key.js';
export type { Change } from './tag-clock.js';
