import type { Core } from '@strapi/strapi';
import { listReadableArticles, mayReadAny } from '../editorial/readable-articles.js';
import type { Sql } from '../content-store/sql.js';
import type { Destination } from './facts.js';
import { parseSiteAddress, type SiteAddress } from './site-address.js';

type Item = Exclude<SiteAddress, 'fixed'>;

/** Where links are looked up, and for what. */
export interface Lookup {
  strapi: Core.Strapi;
  sql: Sql;
  siteUrl: string;
  /** The item that has the links: its own address counts as there, also before it is first published. */
  own: Item | null;
}

const byAddress = `
  select wanted.type, wanted.slug,
    case when s.state = 'removed' then 'removed' when i.slug <> wanted.slug then 'moved'
      when i.id is not null then 'there' else 'absent' end as destination
  from json_to_recordset($1::json) as wanted (type text, slug text)
  left join content.alias a on a.type = wanted.type and a.slug = wanted.slug
  left join content.status s on s.item_id = a.item_id
  left join content.item i on i.id = a.item_id`;

/** Where those of these links lead that lead to this site. */
export async function findDestinations(
  { strapi, sql, siteUrl, own }: Lookup,
  links: readonly string[],
): Promise<Map<string, Destination>> {
  const parsed = new Map(links.map((link) => [link, parseSiteAddress(link, siteUrl)]));
  const items = [...parsed.values()].filter(isItem).filter((item) => !own || keyOf(item) !== keyOf(own));
  const found = new Map<string, Destination>(own ? [[keyOf(own), 'there']] : []);
  for (const row of items.length > 0 ? await readDestinations(sql, items) : []) {
    found.set(keyOf(row), row.destination);
  }
  for (const item of items.filter((one) => found.get(keyOf(one)) === 'absent')) {
    if (await isWritten(strapi, item)) found.set(keyOf(item), 'unpublished');
  }
  return new Map(
    [...parsed].flatMap(([link, address]): [string, Destination][] => {
      if (address === null) return [];
      if (address === 'fixed') return [[link, 'there']];
      return [[link, address === 'absent' ? 'absent' : (found.get(keyOf(address)) ?? 'absent')]];
    }),
  );
}

const readDestinations = (sql: Sql, items: readonly Item[]) =>
  sql.rows<Item & { destination: Destination }>(byAddress, [JSON.stringify(items)]);

/**
 * Whether an article or page of this address waits to be published, as far as whoever asks may know: readers find nothing
 * there either way. The rest is published when it is saved.
 */
async function isWritten(strapi: Core.Strapi, { type, slug }: Item): Promise<boolean> {
  if (type === 'article') return (await listReadableArticles(strapi, { slug })).length > 0;
  if (type !== 'page' || !(await mayReadAny(strapi, 'api::page.page'))) return false;
  return (await strapi.db.query('api::page.page').count({ where: { slug } })) > 0;
}

const isItem = (address: SiteAddress | 'absent' | null): address is Item =>
  typeof address === 'object' && address !== null;

const keyOf = ({ type, slug }: Item) => `${type} ${slug}`;
