import type { Organisation, OrganisationRef, OrganisationSummary } from '@shoal/content-schema';
import type { StoredItem } from '../item-rows.js';
import type { StoredOrganisation, StoredOrganisationSummary } from '../stored.js';
import { answerImageFile } from './image.js';
import type { Links } from './links.js';
import { answerOrganisationRef, organisationRef } from './refs.js';
import { successionSentence } from './succession-sentence.js';

/** An organisation as lists show it. */
export function answerOrganisationSummary(
  item: StoredItem<StoredOrganisationSummary>,
  links: Links,
): OrganisationSummary {
  const { description, logoId } = item.content;
  return {
    ...organisationRef(links, item.id, item.slug, item.content),
    description,
    logo: logoId === null ? null : answerImageFile(links, logoId),
  };
}

/** An organisation. */
export function answerOrganisation(item: StoredItem<StoredOrganisation>, links: Links): Organisation {
  const { content } = item;
  return {
    ...answerOrganisationSummary(item, links),
    alternativeNames: content.alternativeNames,
    website: content.website,
    contact: content.contact,
    identifiers: content.identifiers,
    licence: content.licence,
    licenceHolder: content.licenceHolder,
    openedOn: content.openedOn,
    closedAs: content.closedAs,
    successors: content.successors.map(({ organisationId, on, what }) => ({
      organisation: answerOrganisationRef(links, organisationId),
      on,
      what,
    })),
    successorsNow: refs(links, 'successorNow'),
    predecessors: refs(links, 'predecessor'),
    succession: successionSentence(content, {
      named: content.successors.map(({ organisationId }) => nameOf(links, organisationId)),
      open: links.inRelation<StoredOrganisationSummary>('successorNow').map(({ summary }) => summary.name),
    }),
    changedAt: item.changedAt,
  };
}

const refs = (links: Links, relation: 'successorNow' | 'predecessor'): OrganisationRef[] =>
  links
    .inRelation<StoredOrganisationSummary>(relation)
    .map(({ id, slug, summary }) => organisationRef(links, id, slug, summary));

const nameOf = (links: Links, id: string) =>
  links.get<StoredOrganisationSummary>('organisation', id).summary.name;
