import type { RichText } from '@shoal/content-schema';
import { bodyText } from '../answers/body-text.js';
import type { StoredArticle, StoredBlock } from '../stored.js';

/** What an article says, by how much each part counts when it is searched, and who is named in its bylines. */
export interface ArticleTexts {
  title: string;
  summary: string;
  headings: string;
  body: string;
  names: string;
}

/** The texts that search finds an article by. */
export const articleTexts = ({ title, summary, bylines, body }: StoredArticle): ArticleTexts => ({
  title,
  summary,
  headings: body.flatMap(headingsOf).join('\n'),
  body: bodyText(body),
  names: bylines.flatMap(({ name, organisations }) => [name, ...organisations.map((o) => o.name)]).join('\n'),
});

function headingsOf(block: StoredBlock): string[] {
  if (block.type === 'warning') return [block.heading, ...richHeadings(block.content)];
  if (block.type === 'details') return [block.summary, ...richHeadings(block.content)];
  return block.type === 'prose' || block.type === 'inset' ? richHeadings(block.content) : [];
}

const richHeadings = (nodes: RichText) =>
  nodes
    .filter(({ type }) => type === 'heading')
    .map((heading) => bodyText([{ type: 'prose', content: [heading] }]));
