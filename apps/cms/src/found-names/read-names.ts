import type { Core } from '@strapi/strapi';
import type { Sql } from '../content-store/sql.js';
import type { KnownName, NamedOrganisation } from './known-name.js';
import { indexNames, type NameIndex } from './name-index.js';

interface OrganisationRow {
  id: number;
  documentId: string;
  name: string;
  shortName: string | null;
  alternativeNames: string | null;
  kind: string;
  closedOn: string | null;
}

interface AuthorRow {
  id: number;
  documentId: string;
  name: string;
  role: string | null;
  organisation: NamedOrganisation | null;
}

/** Answers the index of all names, made anew only when something was published since. */
export type GetNames = (sql: Sql) => Promise<NameIndex>;

/** Keeps the index of all names: whatever changes a name, in whichever process, is in the feed of changes. */
export function keepNames(strapi: Core.Strapi): GetNames {
  let kept: { head: string; index: NameIndex } | null = null;
  return async (sql) => {
    const [row] = await sql.rows<{ head: string }>(
      `select coalesce(max(seq), 0)::text as head from content.change`,
    );
    const head = row?.head ?? '0';
    if (kept?.head !== head) kept = { head, index: indexNames(await readNames(strapi)) };
    return kept.index;
  };
}

async function readNames(strapi: Core.Strapi): Promise<KnownName[]> {
  const organisations: OrganisationRow[] = await strapi.db.query('api::organisation.organisation').findMany({
    select: ['id', 'documentId', 'name', 'shortName', 'alternativeNames', 'kind', 'closedOn'],
  });
  const authors: AuthorRow[] = await strapi.db.query('api::author.author').findMany({
    select: ['id', 'documentId', 'name', 'role'],
    populate: { organisation: { select: ['id', 'documentId', 'name'] } },
  });
  return [...organisations.map(fromOrganisation), ...authors.map(fromAuthor)];
}

const fromOrganisation = ({ id, documentId, name, kind, closedOn, ...row }: OrganisationRow): KnownName => ({
  type: 'organisation',
  id,
  documentId,
  name,
  otherNames: [row.shortName ?? '', ...(row.alternativeNames ?? '').split('\n')]
    .map((other) => other.trim())
    .filter((other) => other !== ''),
  about: [inWords(kind), closedOn && `closed ${closedOn.slice(0, 4)}`].filter(Boolean).join(', '),
  role: null,
  organisation: null,
});

const fromAuthor = ({ id, documentId, name, role, organisation }: AuthorRow): KnownName => ({
  type: 'author',
  id,
  documentId,
  name,
  otherNames: [],
  about: [role, organisation?.name].filter(Boolean).join(', '),
  role,
  organisation: organisation && {
    id: organisation.id,
    documentId: organisation.documentId,
    name: organisation.name,
  },
});

/** `health-service` → `Health service`. */
const inWords = (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ');
