import type { Metadata } from 'next';
import { describePage } from '../../../components/metadata';
import { PageFrame } from '../../../components/page-frame';
import { getOpenApi, getSite } from '../../../content';
import { readOpenApi } from '../../../developers/open-api';
import { AnswerList, OperationView } from '../../../developers/operation-view';
import { ReferenceHead, ReferenceIndex } from '../../../developers/reference-head';
import { SchemaView } from '../../../developers/schema-view';
import { toSchemaId } from '../../../developers/schema-type';

const path = '/developers/reference';

export async function generateMetadata(): Promise<Metadata> {
  const site = await getSite();
  const summary = `Every address of the Content API of ${site.name}, what it takes and what it answers.`;
  return describePage({ title: 'API reference', summary, path, site });
}

/** The OpenAPI document as a page to read. */
export default async function ApiReference() {
  const { server, notes, operations, everywhere, schemas } = readOpenApi(await getOpenApi());
  return (
    <PageFrame trail={[{ label: 'Developers', path: '/developers' }]}>
      <div className="shoal-reading">
        <ReferenceHead server={server} notes={notes} />
        <h2 id="addresses" className="nhsuk-heading-l">
          Addresses
        </h2>
        <ReferenceIndex entries={operations.map(({ id, path: label }) => ({ id, label }))} />
        {operations.map((operation) => (
          <OperationView key={operation.id} operation={operation} />
        ))}
        <h2 id="everywhere" className="nhsuk-heading-l">
          Answers of every address
        </h2>
        <AnswerList answers={everywhere} />
        <h2 id="schemas" className="nhsuk-heading-l">
          What answers are made of
        </h2>
        <ReferenceIndex entries={schemas.map(([label]) => ({ id: toSchemaId(label), label }))} />
        {schemas.map(([name, schema]) => (
          <SchemaView key={name} name={name} schema={schema} />
        ))}
      </div>
    </PageFrame>
  );
}
