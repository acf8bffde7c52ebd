import type { Core } from '@strapi/strapi';
import { setNextEdition } from '../content-store/next-edition.js';
import { readStanding } from '../content-store/standing.js';
import { withholdEdition } from '../content-store/withhold-edition.js';
import { transactionFrom } from '../publishing/transaction-from.js';
import type { SampleArticle, SampleEdition } from './article.js';
import { sampleUids } from './sample-uid.js';
import { toArticle, type Refer } from './to-document.js';

const uid = sampleUids.article;

/** Publishes an article edition by edition, withholds what readers may not have, and gives its id. */
export async function publishEditions(
  strapi: Core.Strapi,
  article: SampleArticle,
  refer: Refer,
): Promise<string> {
  const { earlier = [] } = article;
  const says = [...earlier.map(({ said }) => said), {}];
  const documents = says.map((said) => toArticle({ ...article, ...said }, refer));
  const { documentId } = await strapi.documents(uid).create({ data: documents[0] ?? {} });
  await strapi.documents(uid).publish({ documentId });
  for (const [index, { next }] of earlier.entries()) {
    await strapi.db.transaction(({ trx }) =>
      setNextEdition(transactionFrom(trx), documentId, next, { at: new Date(), by: null }),
    );
    await strapi.documents(uid).update({ documentId, data: documents[index + 1] ?? {} });
    await strapi.documents(uid).publish({ documentId });
  }
  for (const [index, { withheld }] of earlier.entries())
    if (withheld) await withholdOne(strapi, documentId, index + 1, withheld);
  return documentId;
}

async function withholdOne(
  strapi: Core.Strapi,
  id: string,
  number: number,
  { reason, text }: NonNullable<SampleEdition['withheld']>,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const sql = transactionFrom(trx);
    const standing = await readStanding(sql, id);
    if (!standing) throw new Error(`The article ${id} was published and does not stand anywhere.`);
    const item = { id, type: standing.type, standing };
    await withholdEdition(sql, item, number, { class: reason, text }, { at: new Date(), by: null });
  });
}
