import type { Core } from '@strapi/strapi';
import { getConfiguration } from '../configuration.js';
import { setNextEdition } from '../content-store/next-edition.js';
import { move } from '../publishing/actions/move.js';
import { remove } from '../publishing/actions/remove.js';
import { runAction } from '../publishing/actions/run-action.js';
import { withdraw } from '../publishing/actions/withdraw.js';
import { withhold } from '../publishing/actions/withhold.js';
import { createSlots } from '../publishing/slots.js';
import { transactionFrom } from '../publishing/transaction-from.js';
import type { SampleArticle } from './article.js';
import { sampleUids } from './sample-uid.js';
import { toArticle, type Refer } from './to-document.js';

const uid = sampleUids.article;

/** Publishes an article edition by edition, then does to it what its editors did, and gives its id. */
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
  const actor = { strapi, slots: createSlots(1), siteUrl: getConfiguration().siteUrl };
  for (const doing of listDoings(article, refer)) await runAction(actor, { uid, id: documentId }, doing);
  return documentId;
}

type Doing = Parameters<typeof runAction>[2];

/** What its editors did to an article once it was published, as they would have asked for it. */
function listDoings(
  { earlier = [], movedFrom, removed, slug, withdrawn }: SampleArticle,
  refer: Refer,
): Doing[] {
  const doings: Doing[] = earlier.flatMap(({ withheld }, index) =>
    withheld ? [{ name: 'POST withhold', action: withhold, body: { ...withheld, edition: index + 1 } }] : [],
  );
  if (movedFrom) doings.push({ name: 'POST move', action: move, body: { slug } });
  if (withdrawn) doings.push({ name: 'POST withdraw', action: withdraw, body: { explanation: withdrawn } });
  if (removed) {
    const replacement = refer('article', removed.replacement);
    doings.push({ name: 'POST remove', action: remove, body: { ...removed, replacement } });
  }
  return doings;
}
