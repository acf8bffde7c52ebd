import type { Article, Byline, Site } from '@shoal/content-schema';
import { JsonLd } from './json-ld';
import { getLicenceUrl } from './licences';

/** An article as search engines read it. */
export function ArticleJsonLd({ article, site }: { article: Article; site: Site }) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    '@id': article.url,
    mainEntityOfPage: article.url,
    headline: article.title,
    description: article.summary,
    inLanguage: article.language,
    datePublished: article.date,
    dateModified: article.publicUpdatedAt,
    image: article.leadImage?.file.url,
    license: getLicenceUrl(article.licence.id) ?? undefined,
    keywords: article.topics.map(({ name }) => name),
    author: article.bylines.map(describeAuthor),
    publisher: article.leadOrganisations.map(({ name, url }) => ({ '@type': 'Organization', name, url })),
    isPartOf: { '@type': 'Blog', name: site.name, url: site.url },
  };
  return <JsonLd data={data} />;
}

const describeAuthor = ({ name, role, author, organisations }: Byline) => ({
  '@type': author?.kind === 'team' ? 'Organization' : 'Person',
  name,
  url: author?.url,
  jobTitle: author?.kind === 'team' ? undefined : (role ?? undefined),
  affiliation:
    author?.kind === 'team'
      ? undefined
      : organisations.map((entry) => ({
          '@type': 'Organization',
          name: entry.name,
          url: entry.organisation?.url,
        })),
});
