import { z } from 'zod';
import type { JsonSchema } from './json-schemas.js';

/** What is inside the braces of an address, and after its question mark, as OpenAPI describes it. */
export const describeParameters = (place: 'path' | 'query', { shape }: z.ZodObject): object[] =>
  Object.entries(shape).map(([name, field]) => {
    const schema = parameterSchema(field as z.ZodType);
    const { description, $schema: _dialect, ...rest } = schema;
    return {
      name,
      in: place,
      required: place === 'path',
      ...(description !== undefined && { description }),
      // Values parted by commas.
      ...(rest['type'] === 'array' && { style: 'form', explode: false }),
      schema: rest,
    };
  });

/** Parameters are read from text into what handlers want, and that says more of them than the text does. */
function parameterSchema(field: z.ZodType): JsonSchema {
  const output = z.toJSONSchema(field, { io: 'output', unrepresentable: 'any' });
  return output.type === undefined && output.enum === undefined && output.const === undefined
    ? { ...z.toJSONSchema(field, { io: 'input', unrepresentable: 'any' }) }
    : { ...output };
}
