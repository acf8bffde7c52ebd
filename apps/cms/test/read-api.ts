import {
  contractSchemas,
  movedSchema,
  problemSchema,
  removedProblemSchema,
  withheldProblemSchema,
  type Article,
  type ArticleSummary,
  type ListAnswer,
  type Problem,
} from '@shoal/content-schema';
import { expect } from 'vitest';
import { z } from 'zod';
import { findRoute } from '../src/api/content/find-route.js';
import { routes } from '../src/api/content/routes.js';
import { readOpenApiCheck, type OpenApiCheck } from './open-api-check.js';

/** An answer of the Content API, its body parsed by the contract. */
export interface ApiAnswer {
  status: number;
  headers: Headers;
  body: unknown;
}

/**
 * Reads `/api/v1<path>`. An answer that the contract or the API's own OpenAPI document does not allow, or without cache
 * tags, fails the test.
 */
export async function readApi(url: string, path: string, init: RequestInit = {}): Promise<ApiAnswer> {
  const response = await fetch(`${url}/api/v1${path}`, { redirect: 'manual', ...init });
  const { status, headers } = response;
  const text = await response.text();
  expect(headers.get('cache-tag'), path).toMatch(/^[\w:.-]+(,[\w:.-]+)*$/);
  expect(headers.get('access-control-allow-origin')).toBe('*');
  if (text === '') return { status, headers, body: null };
  const body: unknown = JSON.parse(text);
  const isRead = ['GET', undefined].includes(init.method);
  if (isRead) await checkDocumented(url, { path, status, contentType: headers.get('content-type'), body });
  return { status, headers, body: schemaOf(path, status).parse(body) };
}

const checks = new Map<string, Promise<OpenApiCheck>>();

async function checkDocumented(url: string, answer: Parameters<OpenApiCheck>[0]): Promise<void> {
  const check = checks.get(url) ?? readOpenApiCheck(url);
  checks.set(url, check);
  expect((await check)({ ...answer, path: pathOf(answer.path) })).toBeNull();
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

const pathOf = (target: string) => target.replace(/\?.*/s, '');

function schemaOf(path: string, status: number): z.ZodType {
  if (status === 410) return z.union([removedProblemSchema, withheldProblemSchema]);
  if (status === 308) return movedSchema;
  if (status !== 200) return problemSchema;
  const found = findRoute(routes, pathOf(path));
  if (!found) throw new Error(`No route is known for ${path}`);
  // The fullest first: a union takes the first that fits, and a list of summaries fits whole articles too.
  return z.union(
    [found.route.answer.schema]
      .flat()
      .reverse()
      .map((name) => contractSchemas[name]),
  );
}
