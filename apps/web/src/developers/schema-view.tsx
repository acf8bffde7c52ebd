import { CodeWords } from './code-words';
import { listProperties } from './list-properties';
import type { Schema } from './open-api';
import { SchemaType, toSchemaId } from './schema-type';

/** One thing that answers are made of: every value inside it, and what it means. */
export function SchemaView({ name, schema }: { name: string; schema: Schema }) {
  const properties = listProperties(schema);
  return (
    <section aria-labelledby={toSchemaId(name)} className="shoal-reference__part">
      <h3 id={toSchemaId(name)} className="nhsuk-heading-s">
        {name}
      </h3>
      {schema.description !== undefined && (
        <p>
          <CodeWords text={schema.description} />
        </p>
      )}
      {properties.length === 0 && (
        <p>
          <SchemaType schema={schema} />
        </p>
      )}
      {properties.length > 0 && (
        <dl className="shoal-reference__list">
          {properties.map(({ path, schema: value, optional }) => (
            <div key={path}>
              <dt>
                <code>{path}</code> <SchemaType schema={value} />
                {optional && ', may be left out'}
              </dt>
              <dd>
                <CodeWords text={value.description ?? 'As its name says'} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
