import { projectArticleDocument } from '../../content-store/project-document.js';
import type { Projection, StoredArticle } from '../../content-store/stored.js';
import type { ArticleRecord } from '../records/article-record.js';
import type { MediaRecord } from '../records/media-record.js';
import { below, type Report } from '../refusal.js';
import { listBodyFiles, projectBody } from './body.js';
import { projectByline } from './byline.js';
import { projectImage } from './image.js';

/** An article as it is stored. */
export function projectArticle(record: ArticleRecord, report: Report): Projection {
  const document: StoredArticle = {
    title: record.title,
    summary: record.summary,
    language: record.language,
    leadImage: record.leadImage && projectImage(record.leadImage, below(report, ['leadImage'])),
    bylines: record.bylines.map((byline, index) => projectByline(byline, below(report, ['bylines', index]))),
    leadOrganisationIds: idsOf(record.leadOrganisations),
    topicIds: idsOf(record.topics),
    supportingOrganisationIds: idsOf(record.supportingOrganisations),
    mentionIds: idsOf(record.mentions),
    relatedIds: idsOf(record.related),
    originallyPublished: record.originallyPublished,
    reviewBy: record.reviewBy,
    disclosures: record.disclosures,
    licence: record.licence,
    body: projectBody(record.body, below(report, ['body'])),
  };
  return projectArticleDocument({ id: record.documentId, slug: record.slug }, document);
}

/** The files that an article uses. */
export const listArticleFiles = ({ leadImage, body }: ArticleRecord): MediaRecord[] => [
  ...(leadImage?.file ? [leadImage.file] : []),
  ...listBodyFiles(body),
];

const idsOf = (records: readonly { documentId: string }[]) => records.map(({ documentId }) => documentId);
