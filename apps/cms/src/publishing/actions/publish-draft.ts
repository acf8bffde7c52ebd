import { errors } from '@strapi/utils';
import { z } from 'zod';
import { keepNames, lockItem } from '../../content-store/locks.js';
import { setNextEdition, takeNextEdition } from '../../content-store/next-edition.js';
import { readStanding } from '../../content-store/standing.js';
import type { Transaction } from '../../content-store/sql.js';
import { administratorOf } from '../administrator.js';
import type { Published } from '../history/editors-answers.js';
import { publicAddresses } from '../history/public-addresses.js';
import { readVersion } from '../history/read-version.js';
import { publishedTypes, type PublishedUid } from '../published-types.js';
import { transactionFrom } from '../transaction-from.js';
import { refuse } from './action.js';
import { checkNext, nextEditionSchema } from './next-edition.js';
import { parseInput, type Actor, type Named } from './run-action.js';

const inputSchema = z.strictObject({
  /** What the editor was shown: `seen` of the comparison. */
  seen: z.string(),
  /** What the edition is; nothing for the first, and minor where nothing is said. */
  edition: nextEditionSchema.nullable().default(null),
});

/**
 * Publishes a draft as its editor was shown it, with what they say of the edition, in one transaction: a refusal leaves
 * nothing said of the next one.
 */
export async function publishDraft(actor: Actor, named: Named, body: unknown): Promise<Published> {
  const { strapi, slots } = actor;
  const { uid } = named;
  if (!hasDrafts(uid)) throw refuse(`A ${publishedTypes[uid]} has no draft: saving it publishes it.`);
  parseInput(inputSchema, body);
  const input = inputSchema.parse(body);
  return slots.run(() =>
    strapi.db.transaction(({ trx }) => publish(actor, named, input, transactionFrom(trx))),
  );
}

const typesWithDrafts = ['api::article.article', 'api::page.page'] as const;

const hasDrafts = (uid: PublishedUid): uid is (typeof typesWithDrafts)[number] =>
  typesWithDrafts.some((known) => known === uid);

async function publish(
  { strapi, siteUrl }: Actor,
  { uid, id }: Named,
  { seen, edition }: z.infer<typeof inputSchema>,
  sql: Transaction,
): Promise<Published> {
  if (!hasDrafts(uid)) throw new errors.NotFoundError();
  const type = publishedTypes[uid];
  await keepNames(sql);
  await lockItem(sql, id);
  const draft = await readVersion({ strapi, sql }, { uid, id }, 'draft');
  if (draft.fingerprint !== seen) {
    throw refuse('Somebody changed this since you looked. Close this, read what is new and publish again.');
  }
  if (edition && (await readStanding(sql, id))) {
    await checkNext(sql, id, edition);
    await setNextEdition(
      sql,
      id,
      { correction: null, ...edition },
      { at: new Date(), by: administratorOf(strapi) },
    );
  }
  await strapi.documents(uid).publish({ documentId: id });
  // What was said belongs to this publish, even where it only moved the item.
  await takeNextEdition(sql, id);
  const standing = await readStanding(sql, id);
  if (!standing?.edition) throw new Error(`The ${type} ${id} was published and has no edition`);
  return { edition: standing.edition, ...publicAddresses(siteUrl, { type, slug: standing.slug, id }) };
}
