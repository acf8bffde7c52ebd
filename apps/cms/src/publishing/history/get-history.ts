import type { Core } from '@strapi/strapi';
import {
  getItemRecord,
  listEditionRecords,
  type EditionRecord,
} from '../../content-store/get-item-record.js';
import { getNextEdition } from '../../content-store/next-edition.js';
import { readStanding } from '../../content-store/standing.js';
import type { ActionContext } from '../actions/action.js';
import type { Named } from '../actions/run-action.js';
import { publishedTypes } from '../published-types.js';
import type { ItemHistory } from './editors-answers.js';
import { publicAddresses } from './public-addresses.js';

/** Reads how an item stands for readers, and all its editions. */
export async function getHistory(
  { strapi, sql, siteUrl }: Omit<ActionContext, 'occasion'>,
  { uid, id }: Named,
): Promise<ItemHistory> {
  const record = await getItemRecord(sql, id);
  if (!record) return { standing: null, editions: [] };
  const editions = await listEditionRecords(sql, id);
  const names = await readAdministrators(strapi, editions);
  const addresses = publicAddresses(siteUrl, { type: publishedTypes[uid], slug: record.slug, id });
  const edition = (await readStanding(sql, id))?.edition ?? null;
  return {
    standing: { ...record, ...addresses, edition, nextEdition: await getNextEdition(sql, id) },
    editions: editions.map((found) => ({
      ...found,
      publishedBy: found.publishedBy === null ? null : (names.get(found.publishedBy) ?? null),
    })),
  };
}

interface Administrator {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  email: string;
}

async function readAdministrators(
  strapi: Core.Strapi,
  editions: readonly EditionRecord[],
): Promise<Map<string, string>> {
  const ids = [...new Set(editions.flatMap(({ publishedBy }) => publishedBy ?? []))];
  if (ids.length === 0) return new Map();
  const found: Administrator[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { id: { $in: ids } } });
  return new Map(
    found.map(({ id, firstname, lastname, email }) => [
      String(id),
      [firstname, lastname].filter(Boolean).join(' ') || email,
    ]),
  );
}
