import { z } from 'zod';

/** A JSON Schema, as far as the reference shows one. */
export interface Schema {
  $ref?: string | undefined;
  type?: string | string[] | undefined;
  const?: unknown;
  enum?: unknown[] | undefined;
  format?: string | undefined;
  description?: string | undefined;
  default?: unknown;
  minimum?: number | undefined;
  maximum?: number | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minItems?: number | undefined;
  maxItems?: number | undefined;
  items?: Schema | undefined;
  anyOf?: Schema[] | undefined;
  oneOf?: Schema[] | undefined;
  properties?: Record<string, Schema> | undefined;
  required?: string[] | undefined;
}

const schemaSchema: z.ZodType<Schema> = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  format: z.string().optional(),
  description: z.string().optional(),
  default: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  required: z.array(z.string()).optional(),
  get items() {
    return schemaSchema.optional();
  },
  get anyOf() {
    return z.array(schemaSchema).optional();
  },
  get oneOf() {
    return z.array(schemaSchema).optional();
  },
  get properties() {
    return z.record(z.string(), schemaSchema).optional();
  },
});

const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(['path', 'query']),
  description: z.string().optional(),
  schema: schemaSchema,
});
export type Parameter = z.infer<typeof parameterSchema>;

const responseSchema = z.object({
  description: z.string(),
  content: z.record(z.string(), z.object({ schema: schemaSchema })).default({}),
});
type Response = z.infer<typeof responseSchema>;

const openApiSchema = z.object({
  info: z.object({ description: z.string() }),
  servers: z.array(z.object({ url: z.string() })).min(1),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        operationId: z.string(),
        summary: z.string(),
        parameters: z.array(parameterSchema),
        responses: z.record(z.string(), responseSchema),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), schemaSchema) }),
});

/** One of the answers to an operation. */
export interface Answer extends Response {
  status: string;
}

/** What can be asked for at an address. */
export interface Operation {
  id: string;
  path: string;
  summary: string;
  parameters: Parameter[];
  /** The answers that not every operation has. */
  answers: Answer[];
}

/** The OpenAPI document, ready to be shown. */
export interface Reference {
  server: string;
  notes: string;
  operations: Operation[];
  /** The answers that every operation has in the same words. */
  everywhere: Answer[];
  schemas: [name: string, schema: Schema][];
}

/** Takes out of an OpenAPI document what the reference shows; throws where it is none that can be shown. */
export function readOpenApi(document: unknown): Reference {
  const { info, servers, paths, components } = openApiSchema.parse(document);
  const described = Object.entries(paths).map(([path, { get }]) => ({ path, ...get }));
  const texts = described.map(({ responses }) => new Set(listAnswers(responses).map(toKey)));
  const isEverywhere = (answer: Answer) => texts.every((own) => own.has(toKey(answer)));
  return {
    server: servers[0]?.url ?? '',
    notes: info.description,
    operations: described.map(({ operationId, path, summary, parameters, responses }) => ({
      id: operationId,
      path,
      summary,
      parameters,
      answers: listAnswers(responses).filter((answer) => !isEverywhere(answer)),
    })),
    everywhere: listAnswers(described[0]?.responses ?? {}).filter(isEverywhere),
    schemas: Object.entries(components.schemas),
  };
}

const listAnswers = (responses: Record<string, Response>): Answer[] =>
  Object.entries(responses).map(([status, response]) => ({ status, ...response }));

const toKey = (answer: Answer) => JSON.stringify(answer);
