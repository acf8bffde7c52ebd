import { contractSchemas, type SchemaName } from '@shoal/content-schema';
import { z } from 'zod';
import { apiRoot } from './api-root.js';
import { createJsonSchemas } from './json-schemas.js';
import { createOpenApi } from './open-api.js';
import { createDocument } from './reply.js';
import { defineRoute, noParts, noQuery, type Route } from './route.js';

const names = Object.keys(contractSchemas) as SchemaName[];

/** The routes that describe the API; `routes` gives all of them, these included. */
export const createDocumentRoutes = (routes: () => readonly Route[]): Route[] => [
  defineRoute({
    path: '/openapi.json',
    name: 'getOpenApi',
    summary: 'This document',
    parts: noParts,
    query: noQuery,
    answer: { schema: 'Document', format: 'json' },
    others: [],
    handle: ({}, { siteUrl }) => Promise.resolve(createDocument(createOpenApi(routes(), siteUrl))),
  }),
  defineRoute({
    path: '/schemas/{name}.json',
    name: 'getSchema',
    summary: 'The JSON Schema of one thing',
    parts: z.object({ name: z.enum(names).describe('The name of a schema of the OpenAPI document') }),
    query: noQuery,
    answer: { schema: 'Document', format: 'json' },
    others: ['not-found'],
    handle: ({ parts: { name } }, { siteUrl }) => {
      const schemas = createJsonSchemas((id) => `${siteUrl}${apiRoot}/schemas/${id}.json`);
      return Promise.resolve(createDocument(schemas[name] ?? {}));
    },
  }),
];
