import type { Link, Projection, StoredArticle, StoredArticleSummary } from '../../content-store/stored.js';
import type { ArticleRecord } from '../records/article-record.js';
import type { MediaRecord } from '../records/media-record.js';
import { below, type Report } from '../refusal.js';
import { linkBodyFiles, listBodyFiles, projectBody } from './body.js';
import { projectByline } from './byline.js';
import { projectImage } from './image.js';
import { mediaLink } from './media.js';

/** An article as it is stored. */
export function projectArticle(record: ArticleRecord, report: Report): Projection {
  const summary: StoredArticleSummary = {
    title: record.title,
    summary: record.summary,
    language: record.language,
    leadImage: record.leadImage && projectImage(record.leadImage, below(report, ['leadImage'])),
    bylines: record.bylines.map((byline, index) => projectByline(byline, below(report, ['bylines', index]))),
    leadOrganisationIds: idsOf(record.leadOrganisations),
    topicIds: idsOf(record.topics),
  };
  const document: StoredArticle = {
    ...summary,
    supportingOrganisationIds: idsOf(record.supportingOrganisations),
    mentionIds: idsOf(record.mentions),
    relatedIds: idsOf(record.related),
    originallyPublished: record.originallyPublished,
    reviewBy: record.reviewBy,
    disclosures: record.disclosures,
    licence: record.licence,
    body: projectBody(record.body, below(report, ['body'])),
  };
  return {
    id: record.documentId,
    type: 'article',
    slug: record.slug,
    name: record.title,
    day: record.originallyPublished?.on ?? null,
    summary,
    document,
    links: linksOf(document, record),
  };
}

/** The files that an article uses. */
export const listArticleFiles = ({ leadImage, body }: ArticleRecord): MediaRecord[] => [
  ...(leadImage?.file ? [leadImage.file] : []),
  ...listBodyFiles(body),
];

function linksOf(article: StoredArticle, record: ArticleRecord): Link[] {
  const bylineIds = article.bylines
    .flatMap(({ organisations }) => organisations.map(({ organisationId }) => organisationId))
    .filter((id) => id !== null);
  const by = new Set([...article.leadOrganisationIds, ...article.supportingOrganisationIds, ...bylineIds]);
  return [
    ...linksTo(
      'author',
      article.bylines.map(({ authorId }) => authorId).filter((id) => id !== null),
    ),
    ...linksTo('lead', article.leadOrganisationIds),
    ...linksTo('supporting', article.supportingOrganisationIds),
    ...linksTo('byline', bylineIds),
    ...linksTo('organisation', [...by]),
    ...linksTo('mention', article.mentionIds),
    ...linksTo('topic', article.topicIds),
    ...linksTo('related', article.relatedIds),
    ...mediaLink('media', record.leadImage?.file ?? null),
    ...linkBodyFiles(record.body),
  ];
}

const linksTo = (role: Link['role'], ids: readonly string[]): Link[] => ids.map((id) => ({ role, id }));

const idsOf = (records: readonly { documentId: string }[]) => records.map(({ documentId }) => documentId);
