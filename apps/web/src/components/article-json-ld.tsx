import { describeArticle, type Article, type ArticleEditionSummary, type Site } from '@shoal/content-schema';
import { JsonLd } from './json-ld';

interface Props {
  article: Article;
  site: Site;
  editions: readonly ArticleEditionSummary[];
}

/** An article as search engines read it: the same facts as the Content API gives. */
export function ArticleJsonLd({ article, site, editions }: Props) {
  return <JsonLd data={describeArticle(article, site, editions)} />;
}
