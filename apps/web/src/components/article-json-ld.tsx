import { describeArticle, type Article, type Site } from '@shoal/content-schema';
import { JsonLd } from './json-ld';

/** An article as search engines read it: the same facts as the Content API gives. */
export function ArticleJsonLd({ article, site }: { article: Article; site: Site }) {
  return <JsonLd data={describeArticle(article, site)} />;
}
