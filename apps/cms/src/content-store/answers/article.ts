import type { Article, ArticleSummary, Byline, Licence, RelatedArticle } from '@shoal/content-schema';
import { digestOf } from '../digest.js';
import { toInstant, type LinkedItem, type StoredItem } from '../item-rows.js';
import type { RelatedSummary } from '../related.js';
import type {
  StoredArticle,
  StoredArticleSummary,
  StoredByline,
  StoredMedia,
  StoredOrganisationSummary,
} from '../stored.js';
import { attributionOf } from './attribution.js';
import { bodyHtml } from './body-html.js';
import { bodyText } from './body-text.js';
import { answerBody } from './body.js';
import { editionOf } from './edition.js';
import { answerImage } from './image.js';
import { linkAddress } from './link-address.js';
import type { Links } from './links.js';
import { answerAuthorRef, answerOrganisationRef, answerTopicRef } from './refs.js';

/** An article as lists show it. */
export function answerArticleSummary(item: StoredItem<StoredArticleSummary>, links: Links): ArticleSummary {
  const { content } = item;
  return {
    type: 'article',
    id: item.id,
    slug: item.slug,
    url: `${links.siteUrl}/articles/${item.slug}`,
    status: item.state,
    title: content.title,
    summary: content.summary,
    language: content.language ?? links.site().language,
    leadImage: content.leadImage && answerImage(links, content.leadImage),
    bylines: content.bylines.map((byline) => answerByline(links, byline)),
    leadOrganisations: content.leadOrganisationIds.map((id) => answerOrganisationRef(links, id)),
    topics: content.topicIds.map((id) => answerTopicRef(links, id)),
    date: item.date,
    firstPublishedAt: item.firstPublishedAt,
    publicUpdatedAt: item.publicUpdatedAt,
    changedAt: item.changedAt,
    edition: editionOf(item),
  };
}

/** An article. */
export function answerArticle(item: StoredItem<StoredArticle>, links: Links): Article {
  const { content } = item;
  const summary = answerArticleSummary(item, links);
  const licence = licenceOf(content, links);
  const bodyBlocks = answerBody(links, content.body);
  return {
    ...summary,
    supportingOrganisations: content.supportingOrganisationIds.map((id) => answerOrganisationRef(links, id)),
    mentions: content.mentionIds.map((id) => answerOrganisationRef(links, id)),
    originallyPublished: content.originallyPublished,
    reviewBy: content.reviewBy,
    digest: digestOf(content, (id) => links.get<StoredMedia>('media', id).summary.url),
    withdrawal: item.withdrawal,
    disclosures: content.disclosures,
    related: links.inRelation<RelatedSummary>('related').map((related) => answerRelated(links, related)),
    licence,
    attribution: attributionOf({ ...summary, licence }),
    bodyBlocks,
    bodyHtml: bodyHtml(bodyBlocks, linkAddress(links.siteUrl, summary.url)),
    bodyText: bodyText(content.body),
  };
}

const answerRelated = (
  { siteUrl }: Links,
  { id, slug, summary: { title, date } }: LinkedItem & { summary: RelatedSummary },
): RelatedArticle => ({
  type: 'article',
  id,
  slug,
  url: `${siteUrl}/articles/${slug}`,
  title,
  date: toInstant(date),
});

function answerByline(links: Links, { authorId, organisations, ...asPublished }: StoredByline): Byline {
  return {
    ...asPublished,
    author: authorId === null ? null : answerAuthorRef(links, authorId),
    organisations: organisations.map(({ name, organisationId }) => ({
      name,
      organisation: organisationId === null ? null : answerOrganisationRef(links, organisationId),
    })),
  };
}

/** The article's own licence, else its owner's, else the site's. */
function licenceOf({ licence, leadOrganisationIds: [ownerId] }: StoredArticle, links: Links): Licence {
  if (ownerId !== undefined) {
    const { summary: owner } = links.get<StoredOrganisationSummary>('organisation', ownerId);
    const id = licence ?? owner.licence;
    if (id !== null) return { id, holder: owner.licenceHolder ?? owner.name };
  }
  const site = links.site();
  return { id: licence ?? site.licence, holder: site.licenceHolder };
}
