import { editionDocumentSchema, type Article, type ArticleEditionSummary } from '@shoal/content-schema';
import { article, siteUrl } from './sample-content';

/** An edition of an article in the list of them. */
export function edition(slug: string, more: Partial<ArticleEditionSummary> = {}): ArticleEditionSummary {
  const { number = 1 } = more;
  return {
    number,
    kind: number === 1 ? 'first' : 'major',
    note: number === 1 ? null : `What changed with edition ${number}.`,
    correction: null,
    publishedAt: '2024-03-05T09:30:00.000Z',
    url: `${siteUrl}/api/v1/articles/${slug}/editions/${number}`,
    digest: `sha256:${'0'.repeat(64)}`,
    withheld: null,
    ...more,
  };
}

/** An edition of an article in full. */
export function fullEdition(slug: string, said: Partial<Article>, more: Partial<ArticleEditionSummary> = {}) {
  return {
    type: 'edition' as const,
    ...edition(slug, more),
    article: { id: `article-${slug}`, slug, url: `${siteUrl}/articles/${slug}` },
    document: editionDocumentSchema.parse(article(slug, said)),
  };
}
