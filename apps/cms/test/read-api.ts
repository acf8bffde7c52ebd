import {
  articleEditionListSchema,
  articleEditionSchema,
  articleJsonLdSchema,
  articleSchema,
  articleSummarySchema,
  authorSchema,
  authorSummarySchema,
  itemAnswerSchema,
  listAnswerSchema,
  movedSchema,
  organisationSchema,
  organisationSummarySchema,
  pageSchema,
  problemSchema,
  removedProblemSchema,
  siteSchema,
  topicSchema,
  topicSummarySchema,
  withheldProblemSchema,
  type Article,
  type ArticleSummary,
  type ListAnswer,
  type Problem,
} from '@shoal/content-schema';
import { expect } from 'vitest';
import { z } from 'zod';

/** An answer of the Content API, its body parsed by the contract. */
export interface ApiAnswer {
  status: number;
  headers: Headers;
  body: unknown;
}

const items: Record<string, z.ZodType> = {
  articles: articleSchema,
  authors: authorSchema,
  organisations: organisationSchema,
  topics: topicSchema,
  pages: pageSchema,
};
const lists: Record<string, z.ZodType> = {
  articles: articleSummarySchema,
  authors: authorSummarySchema,
  organisations: organisationSummarySchema,
  topics: topicSummarySchema,
};

/** Reads `/api/v1<path>`. An answer that the contract does not allow, or without cache tags, fails the test. */
export async function readApi(url: string, path: string, init: RequestInit = {}): Promise<ApiAnswer> {
  const response = await fetch(`${url}/api/v1${path}`, { redirect: 'manual', ...init });
  const text = await response.text();
  expect(response.headers.get('cache-tag'), path).toMatch(/^[\w:.-]+(,[\w:.-]+)*$/);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const body = text === '' ? null : schemaOf(path, response.status).parse(JSON.parse(text));
  return { status: response.status, headers: response.headers, body };
}

/** Reads an article that is there. */
export async function readArticle(url: string, slug: string): Promise<Article> {
  const { status, body } = await readApi(url, `/articles/${slug}`);
  expect(status).toBe(200);
  return (body as { data: Article }).data;
}

/** Reads a list of articles. */
export async function readArticles(url: string, query = ''): Promise<ListAnswer<ArticleSummary>> {
  const { status, body } = await readApi(url, `/articles${query}`);
  expect(status).toBe(200);
  return body as ListAnswer<ArticleSummary>;
}

/** Reads a problem. */
export async function readProblem(url: string, path: string, init: RequestInit = {}): Promise<Problem> {
  return (await readApi(url, path, init)).body as Problem;
}

function schemaOf(path: string, status: number): z.ZodType {
  if (status === 410) return z.union([removedProblemSchema, withheldProblemSchema]);
  if (status === 308) return movedSchema;
  if (status !== 200) return problemSchema;
  const [, folder = '', slug, part, number] = path.replace(/\?.*/s, '').split('/');
  if (part === 'json-ld') return articleJsonLdSchema;
  if (part === 'editions') {
    return number === undefined ? articleEditionListSchema : itemAnswerSchema(articleEditionSchema);
  }
  if (folder === 'site') return itemAnswerSchema(siteSchema);
  const schema = slug === undefined ? lists[folder] : items[folder];
  if (!schema) throw new Error(`No contract is known for ${path}`);
  if (path.includes('include=body')) return listAnswerSchema(articleSchema);
  return slug === undefined ? listAnswerSchema(schema) : itemAnswerSchema(schema);
}
