import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { z } from 'zod';
import { refuseUnlessMay, refuseUnlessPlatformEditor } from '../../editorial/may.js';
import { getNextEdition, type NextEdition } from '../../content-store/next-edition.js';
import { keepNames, lockItem, lockNames } from '../../content-store/locks.js';
import { logAction } from '../../content-store/log-action.js';
import { readStanding, type Standing } from '../../content-store/standing.js';
import type { Transaction } from '../../content-store/sql.js';
import { administratorOf } from '../administrator.js';
import { checkContract } from '../check-contract.js';
import { plainMessage } from '../plain-messages.js';
import { publishedTypes, type PublishedUid } from '../published-types.js';
import { createRefusal, refuseIfAny, type Objection } from '../refusal.js';
import type { Slots } from '../slots.js';
import { transactionFrom } from '../transaction-from.js';
import { reportUnstorableText } from '../unstorable-text.js';
import type { Action } from './action.js';

/** What actions need of the CMS. */
export interface Actor {
  strapi: Core.Strapi;
  slots: Slots;
  siteUrl: string;
}

/** Which item, as an address names it. */
export interface Named {
  uid: PublishedUid;
  id: string;
}

/** How an item stands for its editors. */
export interface EditorsView extends Pick<Standing, 'type' | 'slug' | 'state' | 'edition'> {
  id: string;
  nextEdition: NextEdition | null;
  /** What only this action tells. */
  details?: object;
}

/** Does one action, whole or not at all: nobody else writes the item meanwhile. */
export async function runAction(
  { strapi, slots, siteUrl }: Actor,
  { uid, id }: Named,
  { name, action, body }: { name: string; action: Action; body: unknown },
): Promise<EditorsView> {
  const type = publishedTypes[uid];
  if (!action.types.includes(type)) throw refuseType(type, action);
  if (action.changesNames) await refuseUnlessPlatformEditor(strapi, renamesEverywhere);
  const input = parseInput(action.input, body);
  const occasion = { at: new Date(), by: administratorOf(strapi) };
  const act = async (sql: Transaction): Promise<EditorsView> => {
    await (action.changesNames ? lockNames(sql) : keepNames(sql));
    await lockItem(sql, id);
    await refuseUnlessMay(strapi, 'publish', { uid, documentId: id });
    const item = { uid, id, type, standing: await readPublished(sql, uid, id) };
    const details = await action.run({ strapi, sql, siteUrl, occasion }, item, input);
    await logAction(sql, { action: name, item, details }, occasion);
    if ((await readPublished(sql, uid, id)).state !== 'removed') await checkContract(sql, item, siteUrl);
    return { ...(await viewItem(sql, uid, id)), ...(action.tells && { details }) };
  };
  return slots.run(() => strapi.db.transaction(({ trx }) => act(transactionFrom(trx))));
}

const renamesEverywhere = 'This changes texts of every organisation that names them.';

/** How an item stands, for whoever is about to act on it. */
export async function viewItem(sql: Transaction, uid: PublishedUid, id: string): Promise<EditorsView> {
  const { type, slug, state, edition } = await readPublished(sql, uid, id);
  return { type, id, slug, state, edition, nextEdition: await getNextEdition(sql, id) };
}

async function readPublished(sql: Transaction, uid: PublishedUid, id: string): Promise<Standing> {
  const type = publishedTypes[uid];
  const standing = await readStanding(sql, id);
  if (standing?.type === type) return standing;
  throw new errors.NotFoundError(`No ${type} with this id was ever published`);
}

/** Refuses what an action is given, field by field, where its schema does not allow it. */
export function parseInput(schema: z.ZodType, body: unknown): unknown {
  const objections: Objection[] = [];
  reportUnstorableText(body, (path, message) => objections.push({ path, message }));
  refuseIfAny(objections);
  const parsed = schema.safeParse(body, { error: plainMessage });
  if (parsed.success) return body;
  throw createRefusal(
    parsed.error.issues.map(({ path, message }) => ({ path: path.map(keyOf), message: toSentence(message) })),
  );
}

/** The contract's own words are parts of a sentence. */
const toSentence = (words: string) =>
  `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${words.endsWith('.') ? '' : '.'}`;

const keyOf = (part: PropertyKey) => (typeof part === 'number' ? part : String(part));

const refuseType = (type: string, { types }: Action) =>
  createRefusal([{ path: [], message: `This can be done to ${types.join(' or ')}, not to ${type}.` }]);
