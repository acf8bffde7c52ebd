import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { keepNames, lockItem } from '../../content-store/locks.js';
import { logAction } from '../../content-store/log-action.js';
import { readKeptEdition } from '../../content-store/read-kept-edition.js';
import type { Transaction } from '../../content-store/sql.js';
import type { Projection } from '../../content-store/stored.js';
import { administratorOf } from '../administrator.js';
import { parseInput, type Actor, type Named } from '../actions/run-action.js';
import { publishedTypes } from '../published-types.js';
import { transactionFrom } from '../transaction-from.js';
import { toStrapiData, type StillThere } from './to-strapi-data.js';

const inputSchema = z.strictObject({ edition: z.int().positive() });

/** What of an edition could not be put into the draft. */
export interface Reused {
  lost: string[];
}

/** Puts an edition into the draft, in place of what it says. Readers see nothing of that; the address stays. */
export async function reuseEdition(actor: Actor, named: Named, body: unknown): Promise<Reused> {
  parseInput(inputSchema, body);
  const { edition } = inputSchema.parse(body);
  const { strapi, slots } = actor;
  return slots.run(() =>
    strapi.db.transaction(({ trx }) => reuse(strapi, transactionFrom(trx), named, edition)),
  );
}

async function reuse(
  strapi: Core.Strapi,
  sql: Transaction,
  { uid, id }: Named,
  number: number,
): Promise<Reused> {
  const type = publishedTypes[uid];
  await keepNames(sql);
  await lockItem(sql, id);
  const edition = await readKeptEdition(sql, { id, type }, number);
  if (!edition) throw new errors.NotFoundError(`This ${type} has no edition ${number}`);
  const there = await readStillThere(strapi, edition.projection);
  const { data, lost } = toStrapiData(edition.projection, there);
  const saved: unknown = await documents(strapi, uid).update({ documentId: id, data });
  if (saved === null) throw new errors.NotFoundError(`This ${type} was deleted`);
  const occasion = { at: new Date(), by: administratorOf(strapi) };
  await logAction(
    sql,
    { action: 'POST reuse', item: { id, type }, details: { edition: number, lost } },
    occasion,
  );
  return { lost: [...new Set(lost)] };
}

/** The Document Service without Strapi's own types of the fields, which are not generated here. */
const documents = (strapi: Core.Strapi, uid: Named['uid']) =>
  strapi.documents(uid as 'api::article.article') as unknown as {
    update(params: { documentId: string; data: Record<string, unknown> }): Promise<unknown>;
  };

interface FoundAuthor {
  documentId: string;
  name: string;
  role: string | null;
  organisation: { documentId: string } | null;
}

async function readStillThere(strapi: Core.Strapi, { links }: Projection): Promise<StillThere> {
  const where = { documentId: { $in: [...new Set(links.map(({ id }) => id))] } };
  const find = <Row>(uid: string, more: object = {}): Promise<Row[]> =>
    strapi.db.query(uid).findMany({ where, ...more });
  const files = await find<{ id: number; documentId: string }>('plugin::upload.file');
  const authors = await find<FoundAuthor>('api::author.author', { populate: { organisation: true } });
  const others: { documentId: string }[][] = [];
  for (const uid of ['api::organisation.organisation', 'api::topic.topic', 'api::article.article']) {
    others.push(await find<{ documentId: string }>(uid));
  }
  return {
    files: new Map(files.map(({ documentId, id }) => [documentId, id])),
    records: new Set([...others.flat(), ...authors].map(({ documentId }) => documentId)),
    authors: new Map(
      authors.map(({ documentId, name, role, organisation }) => [
        documentId,
        { name, role, organisationId: organisation?.documentId ?? null },
      ]),
    ),
  };
}
