import { CodeWords } from './code-words';
import type { Answer, Operation, Parameter } from './open-api';
import { SchemaType } from './schema-type';

/** One address of the API: what it answers, what it can be asked with, and how else it may answer. */
export function OperationView({ operation }: { operation: Operation }) {
  const { id, path, summary, parameters, answers } = operation;
  return (
    <section aria-labelledby={id} className="shoal-reference__part">
      <h3 id={id} className="nhsuk-heading-s shoal-reference__address">
        <code>GET {path}</code>
      </h3>
      <p>{summary}</p>
      {parameters.length > 0 && (
        <>
          <h4 className="nhsuk-heading-xs">Parameters of {path}</h4>
          <dl className="shoal-reference__list">
            {parameters.map((parameter) => (
              <ParameterView key={parameter.name} parameter={parameter} />
            ))}
          </dl>
        </>
      )}
      <h4 className="nhsuk-heading-xs">Answers of {path}</h4>
      <AnswerList answers={answers} />
    </section>
  );
}

function ParameterView({ parameter: { name, in: place, description, schema } }: { parameter: Parameter }) {
  return (
    <div>
      <dt>
        <code>{place === 'path' ? `{${name}}` : name}</code> <SchemaType schema={schema} />
      </dt>
      <dd>
        <CodeWords text={description ?? 'Part of the address'} />
        {schema.default !== undefined && (
          <>
            {' '}
            (without it: <code>{JSON.stringify(schema.default)}</code>)
          </>
        )}
      </dd>
    </div>
  );
}

/** Answers by their status, with the schema of each. */
export function AnswerList({ answers }: { answers: Answer[] }) {
  return (
    <dl className="shoal-reference__list">
      {answers.map(({ status, description, content }) => (
        <div key={status}>
          <dt>
            <code>{status}</code>{' '}
            {Object.entries(content).map(([mediaType, { schema }]) => (
              <span key={mediaType}>
                <SchemaType schema={schema} /> as {mediaType}
              </span>
            ))}
          </dt>
          <dd>
            <CodeWords text={description} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
