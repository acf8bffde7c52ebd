import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
interface OpenApi {
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, object> };
}

/** Says what is wrong with an answer by an OpenAPI document; null where the document promises exactly that. */
export type OpenApiCheck = (answer: {
  path: string;
  status: number;
  contentType: string | null;
  body: unknown;
}) => string | null;

/** Makes a check of the OpenAPI document that a Content API serves itself. */
export async function readOpenApiCheck(url: string): Promise<OpenApiCheck> {
  const response = await fetch(`${url}/api/v1/openapi.json`);
  return createOpenApiCheck((await response.json()) as OpenApi);
}

function createOpenApiCheck(document: OpenApi): OpenApiCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  ajv.addSchema(document, 'document');
  const patterns = Object.entries(document.paths).map(([path, { get }]) => ({
    path,
    get,
    pattern: new RegExp(
      `^${path
        .replace(/\/$/, '')
        .replace(/[.]/g, '\\.')
        .replace(/\{\w+\}/g, '[^/]+')}$`,
    ),
  }));
  const validators = new Map<string, ValidateFunction>();

  function validatorOf(pointer: string): ValidateFunction {
    const known = validators.get(pointer);
    if (known) return known;
    const made = ajv.compile({ $ref: `document#${pointer}` });
    validators.set(pointer, made);
    return made;
  }

  return ({ path, status, contentType, body }) => {
    const fitting = patterns.filter(({ pattern }) => pattern.test(path));
    const verdicts = fitting.map(({ path: template, get }) => {
      const answer = get.responses[status];
      if (!answer) return `${template} does not promise the status ${status}`;
      const [type = ''] = (contentType ?? '').split(';');
      if (!answer.content) return null;
      if (!answer.content[type]) return `${template} does not promise ${type} with ${status}`;
      const validate = validatorOf(
        ['', 'paths', template, 'get', 'responses', String(status), 'content', type, 'schema']
          .map((part) => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1')))
          .join('/'),
      );
      return validate(body) ? null : `${template} ${status}: ${ajv.errorsText(validate.errors)}`;
    });
    return verdicts.length === 0 || verdicts.includes(null) ? null : verdicts.join('; ');
  };
}
