import type { Article, ArticleEditionSummary } from '@shoal/content-schema';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { RootContent } from 'mdast';
import { blocksToMarkdown, imageToMarkdown } from './blocks-to-markdown';
import { getLicenceUrl } from '../components/licences';

/** An article whole, as Markdown: its facts as front matter, then title, summary, picture and text. */
export function writeMarkdown(article: Article, editions: readonly ArticleEditionSummary[]): string {
  const { title, summary, leadImage, bodyBlocks, withdrawal } = article;
  const words = (text: string): RootContent => ({
    type: 'paragraph',
    children: [{ type: 'text', value: text }],
  });
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
    ...(withdrawal ? [words(`This article has been withdrawn. ${withdrawal.explanation}`)] : []),
    words(summary),
    ...(leadImage ? imageToMarkdown(leadImage) : []),
    ...blocksToMarkdown(bodyBlocks),
  ];
  const text = toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-' });
  return `${writeFrontMatter(describeFacts(article, editions))}\n${text}`;
}

type Fact = string | number | null | Fact[] | { [name: string]: Fact };

function describeFacts(article: Article, editions: readonly ArticleEditionSummary[]): Record<string, Fact> {
  const { bylines, leadOrganisations, topics, licence, originallyPublished, withdrawal } = article;
  return {
    title: article.title,
    summary: article.summary,
    url: article.url,
    language: article.language,
    status: article.status,
    withdrawn: withdrawal && { at: withdrawal.at, explanation: withdrawal.explanation },
    authors: bylines.map(({ name, role, author, organisations }) => ({
      name,
      role,
      organisations: organisations.map((organisation) => organisation.name),
      url: author?.url ?? null,
    })),
    organisations: leadOrganisations.map(({ name }) => name),
    topics: topics.map(({ name }) => name),
    date: article.date,
    published: article.firstPublishedAt,
    updated: article.publicUpdatedAt,
    originallyPublished: originallyPublished && { ...originallyPublished },
    edition: article.edition.number,
    corrections: editions.flatMap(({ correction, publishedAt }) =>
      correction ? [{ at: publishedAt, severity: correction.severity, text: correction.text }] : [],
    ),
    disclosures: article.disclosures.map(({ kind, text }) => ({ kind, text })),
    licence: { id: licence.id, holder: licence.holder, url: getLicenceUrl(licence.id) },
    attribution: article.attribution,
    digest: article.digest,
  };
}

/** YAML of which every value is JSON: nothing in it can be taken for anything else. */
function writeFrontMatter(facts: Record<string, Fact>): string {
  const lines = Object.entries(facts).map(([name, fact]) => `${name}: ${JSON.stringify(fact)}\n`);
  return `---\n${lines.join('')}---\n`;
}
