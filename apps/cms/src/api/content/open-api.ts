import type { ProblemKind, SchemaName } from '@shoal/content-schema';
import { apiRoot } from './api-root.js';
import { createJsonSchemas, type JsonSchema } from './json-schemas.js';
import { describeParameters } from './open-api-parameters.js';
import { problemStatus } from './reply.js';
import type { AnswerFormat, Route } from './route.js';

/** The OpenAPI 3.1 document of these routes. */
export function createOpenApi(routes: readonly Route[], siteUrl: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Content API',
      version: '1',
      summary: 'What this site publishes: public, read-only, without keys',
      description:
        'Changes inside version 1 only add: accept fields, block types and events that you do not know. Absent optional values are null. Instants are ISO 8601 in UTC, addresses absolute.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: `${siteUrl}${apiRoot}` }],
    security: [],
    paths: Object.fromEntries(routes.map((route) => [route.path || '/', { get: describeRoute(route) }])),
    components: { schemas: componentSchemas() },
  };
}

const componentAddress = (name: string) => `#/components/schemas/${name}`;

function componentSchemas(): Record<string, JsonSchema> {
  const schemas = Object.entries(createJsonSchemas(componentAddress));
  return Object.fromEntries(
    schemas.map(([name, { $id: _id, $schema: _dialect, ...schema }]) => [name, schema]),
  );
}

function describeRoute(route: Route): object {
  return {
    operationId: route.name,
    summary: route.summary,
    parameters: [...describeParameters('path', route.parts), ...describeParameters('query', route.query)],
    responses: {
      200: describeAnswer(route),
      304: { description: 'What `If-None-Match` names is still so' },
      ...(route.others.includes('moved') && { 308: describeMoved() }),
      ...describeProblems(route),
    },
  };
}

const text = { schema: { type: 'string' } };
const commonHeaders = {
  'Cache-Tag': { description: 'What the answer depends on', ...text },
};

const mediaTypes: Record<AnswerFormat, string> = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  'json-ld': 'application/ld+json',
};

function describeAnswer({ answer: { schema, format } }: Route): object {
  const schemas = [schema].flat().map((name) => ({ $ref: componentAddress(name) }));
  const [only] = schemas;
  return {
    description: format === 'ndjson' ? 'Lines of JSON, each of them this' : 'As asked',
    headers: { ...commonHeaders, ETag: { description: 'Strong; for `If-None-Match`', ...text } },
    content: {
      [mediaTypes[format]]: {
        schema: schemas.length === 1 ? only : { anyOf: schemas },
      },
    },
  };
}

const describeMoved = () => ({
  description: 'The item has another slug now',
  headers: { ...commonHeaders, Location: { description: 'Where it is', ...text } },
  content: { 'application/json': { schema: { $ref: componentAddress('Moved') } } },
});

/** What any request may meet. */
const everywhere: readonly ProblemKind[] = [
  'invalid-request',
  'not-found',
  'address-too-long',
  'too-many-requests',
  'unavailable',
  'internal',
];

const schemaOfProblem: Partial<Record<ProblemKind, SchemaName>> = {
  removed: 'RemovedProblem',
  'cursor-gone': 'CursorGoneProblem',
  withheld: 'WithheldProblem',
};

function describeProblems({ others }: Route): Record<string, object> {
  const kinds = [...new Set([...everywhere, ...others.filter((other) => other !== 'moved')])];
  const statuses = new Set(kinds.map(problemStatus));
  return Object.fromEntries(
    [...statuses].map((status) => [
      String(status),
      describeProblem(kinds.filter((kind) => problemStatus(kind) === status)),
    ]),
  );
}

function describeProblem(kinds: readonly ProblemKind[]): object {
  const schemas = kinds.map((kind) => ({ $ref: componentAddress(schemaOfProblem[kind] ?? 'Problem') }));
  const [only] = schemas;
  return {
    description: kinds.map((kind) => `\`urn:shoal:problem:${kind}\``).join(' or '),
    headers: { 'X-Request-Id': { description: 'Names this request to whoever runs the site', ...text } },
    content: { 'application/problem+json': { schema: schemas.length === 1 ? only : { anyOf: schemas } } },
  };
}
