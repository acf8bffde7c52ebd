import type { ArticleEditionSummary, EditionDocument } from '@shoal/content-schema';
import type { StoredEdition } from '../get-editions.js';
import type { StoredItem } from '../item-rows.js';
import type { StoredArticle } from '../stored.js';
import { answerArticle } from './article.js';
import type { Links } from './links.js';

/** An edition as the list of them shows it. */
export const answerEditionSummary = (edition: StoredEdition, editionsUrl: string): ArticleEditionSummary => ({
  ...edition,
  url: `${editionsUrl}/${edition.number}`,
});

/** What an edition of an article said. */
export function answerEditionDocument(
  article: StoredItem<StoredArticle>,
  content: StoredArticle,
  links: Links,
): EditionDocument {
  const told = answerArticle({ ...article, content }, links);
  return {
    title: told.title,
    summary: told.summary,
    language: told.language,
    leadImage: told.leadImage,
    bylines: told.bylines,
    leadOrganisations: told.leadOrganisations,
    supportingOrganisations: told.supportingOrganisations,
    mentions: told.mentions,
    topics: told.topics,
    originallyPublished: told.originallyPublished,
    disclosures: told.disclosures,
    licence: told.licence,
    attribution: told.attribution,
    bodyBlocks: told.bodyBlocks,
    bodyHtml: told.bodyHtml,
    bodyText: told.bodyText,
  };
}
