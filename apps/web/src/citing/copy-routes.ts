import type { Article } from '@shoal/content-schema';
import { getArticle, getEditions, getSite, isPresent } from '../content';
import { answer, getPageContext } from '../page-context';
import { writeBibtex, writeCslJson, writeRis } from './citations';
import { copyTypes, toCopy, type CopyFormat } from './copy-paths';
import { writeMarkdown } from './write-markdown';
import { sendText } from '../plain-text';

const writers: Record<CopyFormat, (article: Article) => Promise<string>> = {
  md: async (article) => {
    const editions = await getEditions(article.slug);
    return writeMarkdown(article, Array.isArray(editions) ? editions : []);
  },
  bib: async (article) => writeBibtex(article, await getSite()),
  ris: async (article) => writeRis(article, await getSite()),
  csl: async (article) => writeCslJson(article, await getSite()),
};

interface SlugContext {
  params: Promise<{ slug: string }>;
}

/** An article in a form to take along. */
export const copyOf =
  (format: CopyFormat) =>
  async (_request: Request, { params }: SlugContext): Promise<Response> => {
    const { slug } = await params;
    const article = await getArticle(slug);
    if (article === null || article.type === 'removed') return refuse(article === null ? 404 : 410);
    const path = toCopy(article.slug, format);
    // It has moved, or was asked for under the name of its route.
    if (!isPresent(article) || getPageContext().path !== path) {
      answer(308, path);
      return sendText(path);
    }
    return new Response(await writers[format](article), {
      headers: { 'Content-Type': `${copyTypes[format]}; charset=utf-8` },
    });
  };

function refuse(status: 404 | 410): Response {
  answer(status);
  return sendText(status === 404 ? 'There is no such article.' : 'This article has been removed.');
}
