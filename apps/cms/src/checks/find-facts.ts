import { readDraft } from './read-draft.js';
import type { Draft } from './draft.js';
import { fieldsOf, listOf, textOf } from './field-values.js';
import type { Facts } from './facts.js';
import { findDestinations, type Lookup } from './find-destinations.js';

/** The records that an article takes its licence and its language from, where it has none itself. */
const byOrigin = `
  select type, document ->> 'licence' as licence, document ->> 'language' as language
  from content.item where type = 'site' or (type = 'organisation' and id = $1)`;

interface Origin {
  type: string;
  licence: string | null;
  language: string | null;
}

/** What checks need to know of a draft's links and of its owner, the id of which may be unknown yet. */
export async function findFacts(
  lookup: Lookup,
  links: readonly string[],
  ownerId: string | null,
): Promise<Facts> {
  const origins = await lookup.sql.rows<Origin>(byOrigin, [ownerId]);
  return {
    destinations: await findDestinations(lookup, links),
    hasInheritedLicence: origins.some(({ licence }) => licence !== null),
    language: origins.find(({ type }) => type === 'site')?.language ?? 'en-GB',
  };
}

/** A draft as Strapi holds it, and the facts about it. */
export async function readChecked(
  lookup: Omit<Lookup, 'own'>,
  kind: Draft['kind'],
  record: unknown,
): Promise<{ draft: Draft; facts: Facts }> {
  const draft = readDraft(kind, record);
  const fields = fieldsOf(record);
  const [owner] = listOf(fields['leadOrganisations']);
  const own = { type: kind, slug: textOf(fields['slug']) };
  const links = draft.links.map(({ url }) => url);
  const ownerId = textOf(fieldsOf(owner)['documentId']) || null;
  return { draft, facts: await findFacts({ ...lookup, own }, links, ownerId) };
}
