import type { ReactNode } from 'react';
import type { Schema } from './open-api';

/** Where the reference describes a schema. */
export const toSchemaId = (name: string) => `schema-${name}`;

/** What a value is, in words, with a link to each schema that has a name. */
export function SchemaType({ schema }: { schema: Schema }): ReactNode {
  const { $ref, anyOf, oneOf, items, type } = schema;
  if ($ref !== undefined) return <SchemaLink name={$ref.split('/').at(-1) ?? ''} />;
  const choices = anyOf ?? oneOf;
  if (choices) return <Choices schemas={choices} />;
  if (schema.const !== undefined) return <code>{JSON.stringify(schema.const)}</code>;
  if (schema.enum) return <Choices schemas={schema.enum.map((value) => ({ const: value }))} />;
  if (Array.isArray(type)) return <Choices schemas={type.map((each) => ({ ...schema, type: each }))} />;
  if (type === 'array') {
    return (
      <>
        list{describeLimits(schema)} of {items ? <SchemaType schema={items} /> : 'anything'}
      </>
    );
  }
  return `${names[type ?? ''] ?? type ?? 'anything'}${describeFormat(schema)}${type === 'null' ? '' : describeLimits(schema)}`;
}

const names: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  boolean: 'true or false',
};

const formats: Record<string, string> = { date: ', a day', 'date-time': ', an instant', uri: ', an address' };
const describeFormat = ({ format }: Schema) =>
  format === undefined ? '' : (formats[format] ?? `, ${format}`);

function SchemaLink({ name }: { name: string }) {
  return <a href={`#${toSchemaId(name)}`}>{name}</a>;
}

function Choices({ schemas }: { schemas: Schema[] }) {
  return schemas.map((schema, place) => (
    <span key={place}>
      {place > 0 && ' or '}
      <SchemaType schema={schema} />
    </span>
  ));
}

/** Bounds that a reader may meet; those of what a number can hold at all are none. */
function describeLimits(schema: Schema): string {
  const { minLength, maxLength, minItems, maxItems, minimum, maximum } = schema;
  const bounds = [
    describeRange(minLength, maxLength, 'characters'),
    describeRange(minItems, maxItems, 'entries'),
    describeRange(minimum, maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum, ''),
  ].filter((bound) => bound !== '');
  return bounds.map((bound) => ` (${bound})`).join('');
}

function describeRange(least: number | undefined, most: number | undefined, unit: string): string {
  if (most === undefined) return least === undefined || least === 0 ? '' : `at least ${least} ${unit}`.trim();
  return (least === undefined ? `at most ${most} ${unit}` : `${least} to ${most} ${unit}`).trim();
}
