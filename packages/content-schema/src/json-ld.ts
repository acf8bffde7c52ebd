import { z } from 'zod';
import type { Article } from './article.js';
import type { Byline } from './byline.js';
import type { Edition } from './edition.js';
import { licenceFacts } from './licence.js';
import type { OrganisationRef } from './organisation.js';
import type { Site } from './site.js';

const node = z.looseObject({ '@type': z.string().describe('What it is, in the words of schema.org') });

/** An article as JSON-LD (schema.org). It may say more than is named here. */
export const articleJsonLdSchema = node.extend({
  '@context': z.literal('https://schema.org').describe('The vocabulary'),
  '@type': z.literal('BlogPosting').describe('What it is'),
  '@id': z.string().describe('The page on the site'),
  headline: z.string().describe('Title'),
  datePublished: z.string().describe('When it first came out'),
  dateModified: z.string().describe('When it last changed in a way that readers should know of'),
  author: z.array(node).describe('Everybody who wrote it, with whom they wrote for'),
  publisher: z.array(node).describe('Whose article it is'),
  mentions: z.array(node).describe('Organisations that the text speaks of'),
  license: z.string().optional().describe('Where the terms of reuse can be read'),
  correction: z.array(node).describe('What editions put right, newest first'),
  identifier: node.describe('Its digest'),
});
export type ArticleJsonLd = z.infer<typeof articleJsonLdSchema>;

/** Describes an article to search engines. Corrections default to that of its present edition. */
export function describeArticle(
  article: Article,
  site: Pick<Site, 'name' | 'url'>,
  corrected: readonly Pick<Edition, 'correction' | 'publishedAt'>[] = [article.edition],
): ArticleJsonLd {
  const licenceUrl = licenceFacts[article.licence.id].url;
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    '@id': article.url,
    mainEntityOfPage: article.url,
    headline: article.title,
    description: article.summary,
    inLanguage: article.language,
    datePublished: article.date,
    dateModified: article.publicUpdatedAt,
    ...(article.leadImage && { image: article.leadImage.file.url }),
    ...(licenceUrl !== null && { license: licenceUrl }),
    ...(article.withdrawal && { creativeWorkStatus: 'Withdrawn' }),
    keywords: article.topics.map(({ name }) => name),
    author: article.bylines.map(describeAuthor),
    publisher: article.leadOrganisations.map(describeOrganisation),
    mentions: article.mentions.map(describeOrganisation),
    isPartOf: { '@type': 'Blog', name: site.name, url: site.url },
    version: article.edition.number,
    correction: corrected.flatMap(describeCorrection),
    identifier: { '@type': 'PropertyValue', propertyID: 'digest', value: article.digest },
  };
}

function describeAuthor({ name, role, author, organisations }: Byline) {
  const known = { name, ...(author && { url: author.url }) };
  if (author?.kind === 'team') return { '@type': 'Organization', ...known };
  return {
    '@type': 'Person',
    ...known,
    ...(role !== null && { jobTitle: role }),
    affiliation: organisations.map((entry) => ({
      '@type': 'Organization',
      name: entry.name,
      ...(entry.organisation && { url: entry.organisation.url }),
    })),
  };
}

const describeOrganisation = ({ name, url }: OrganisationRef) => ({ '@type': 'Organization', name, url });

const describeCorrection = ({ correction, publishedAt }: Pick<Edition, 'correction' | 'publishedAt'>) =>
  correction ? [{ '@type': 'CorrectionComment', text: correction.text, datePublished: publishedAt }] : [];
