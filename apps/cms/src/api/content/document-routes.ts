import { contractSchemas, type SchemaName } from '@shoal/content-schema';
import { z } from 'zod';
import { apiRoot } from './api-root.js';
import { createJsonSchemas } from './json-schemas.js';
import { createOpenApi } from './open-api.js';
import { createDocument } from './reply.js';
import { defineRoute, noParts, noQuery, type Route } from './route.js';

const names = Object.keys(contractSchemas) as SchemaName[];

/** The routes that describe the API; `routes` gives all of them, these included. What they answer is made once. */
export function createDocumentRoutes(routes: () => readonly Route[]): Route[] {
  const openApi = once((siteUrl) => createOpenApi(routes(), siteUrl));
  const schemas = once((siteUrl) => createJsonSchemas((id) => `${siteUrl}${apiRoot}/schemas/${id}.json`));
  return [
    defineRoute({
      path: '/openapi.json',
      name: 'getOpenApi',
      summary: 'This document',
      parts: noParts,
      query: noQuery,
      answer: { schema: 'Document', format: 'json' },
      others: [],
      handle: (_request, { siteUrl }) => Promise.resolve(createDocument(openApi(siteUrl))),
    }),
    defineRoute({
      path: '/schemas/{name}.json',
      name: 'getSchema',
      summary: 'The JSON Schema of one thing',
      parts: z.object({ name: z.enum(names).describe('The name of a schema of the OpenAPI document') }),
      query: noQuery,
      answer: { schema: 'Document', format: 'json' },
      others: ['not-found'],
      handle: ({ parts: { name } }, { siteUrl }) =>
        Promise.resolve(createDocument(schemas(siteUrl)[name] ?? {})),
    }),
  ];
}

function once<T>(make: (siteUrl: string) => T): (siteUrl: string) => T {
  const made = new Map<string, T>();
  return (siteUrl) => {
    const known = made.get(siteUrl) ?? make(siteUrl);
    made.set(siteUrl, known);
    return known;
  };
}
