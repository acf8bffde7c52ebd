import type { Article, ArticleSummary, ListAnswer, Page, Site } from '@shoal/content-schema';
import { expectTypeOf, test } from 'vitest';
import {
  createContentClient,
  type ArticleListParams,
  type ContentError,
  type ContentErrorCode,
  type ListParams,
  type Moved,
  type Removed,
} from './index.js';

const client = createContentClient({ baseUrl: 'https://blog.example.org' });

// The compiler checks these when types are checked; running them shows nothing more.
test('what a read gives is told apart by its type', () => {
  expectTypeOf(client.articles.get).returns.resolves.toEqualTypeOf<Article | Removed | Moved | null>();
  expectTypeOf(client.pages.get).returns.resolves.toEqualTypeOf<Page | Removed | Moved | null>();
  expectTypeOf(client.site.get).returns.resolves.toEqualTypeOf<Site>();
  expectTypeOf(client.articles.list).returns.resolves.toEqualTypeOf<ListAnswer<ArticleSummary> | null>();

  const titleOf = (result: Awaited<ReturnType<typeof client.articles.get>>) => {
    if (result === null || result.type !== 'article') return null;
    return result.title;
  };
  expectTypeOf(titleOf).returns.toEqualTypeOf<string | null>();
});

test('only articles have filters, and pages and the site are not listed', () => {
  expectTypeOf(client.articles.list).parameter(0).toEqualTypeOf<ArticleListParams | undefined>();
  expectTypeOf(client.topics.list).parameter(0).toEqualTypeOf<ListParams | undefined>();
  expectTypeOf(client.pages).not.toHaveProperty('list');
  expectTypeOf(client.site).not.toHaveProperty('list');
});

test('the codes of errors are a closed list', () => {
  expectTypeOf<ContentError['code']>().toEqualTypeOf<ContentErrorCode>();
  expectTypeOf<ContentErrorCode>().toEqualTypeOf<
    'network' | 'timeout' | 'too-large' | 'status' | 'body' | 'contract'
  >();
});
