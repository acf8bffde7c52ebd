import { z } from 'zod';
import type { AdminApi } from './admin-api.ts';

const articles = '/content-manager/collection-types/api::article.article';
const entry = z.object({ id: z.number(), documentId: z.string() });
const entriesAnswer = z.object({ results: z.array(entry) });
/** What Strapi's admin answers to what it saved. */
export const savedAnswer = z.object({ data: z.object({ documentId: z.string() }) });

/** Saves a short article of this title as a draft, without a browser, and answers its id. */
export async function writeArticle(api: AdminApi, title: string, changes: object = {}): Promise<string> {
  const content = [{ type: 'paragraph', children: [{ type: 'text', text: 'The tide turned at noon.' }] }];
  const { data } = await api('POST', articles, savedAnswer, {
    title,
    slug: toSlug(title),
    summary: 'A short article that makes up the numbers.',
    bylines: [{ author: await linkAny(api, 'author') }],
    leadOrganisations: await linkAny(api, 'organisation'),
    topics: await linkAny(api, 'topic'),
    body: [{ __component: 'body.prose', content }],
    ...changes,
  });
  return data.documentId;
}

/** Publishes the draft of an article as it was saved. */
export async function publishArticle(api: AdminApi, id: string): Promise<void> {
  await api('POST', `${articles}/${id}/actions/publish`, z.unknown(), {});
}

/** Takes an article from the site. */
export async function unpublishArticle(api: AdminApi, id: string): Promise<void> {
  await api('POST', `${articles}/${id}/actions/unpublish`, z.unknown(), {});
}

/** The slug that Strapi's form would suggest for a plain title. */
export const toSlug = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

async function linkAny(api: AdminApi, type: 'author' | 'organisation' | 'topic') {
  const address = `/content-manager/collection-types/api::${type}.${type}?page=1&pageSize=1`;
  const { results } = await api('GET', address, entriesAnswer);
  return { connect: results };
}
