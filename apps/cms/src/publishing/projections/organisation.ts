import type {
  Projection,
  StoredOrganisation,
  StoredOrganisationSummary,
} from '../../content-store/stored.js';
import type { OrganisationRecord } from '../records/organisation-record.js';
import type { Report } from '../refusal.js';
import { mediaLink } from './media.js';

/** An organisation as stored. */
export function projectOrganisation(record: OrganisationRecord, report: Report): Projection {
  if (record.closedAs && !record.closedOn)
    report(['closedOn'], 'Say when the organisation ended: a year is enough.');
  const summary: StoredOrganisationSummary = {
    name: record.name,
    shortName: record.shortName,
    kind: record.kind,
    closedOn: record.closedOn,
    description: record.description,
    licence: record.licence,
    licenceHolder: record.licenceHolder,
    logoId: record.logo?.documentId ?? null,
  };
  const document: StoredOrganisation = {
    ...summary,
    alternativeNames: record.alternativeNames,
    website: record.website,
    contact: record.contact,
    identifiers: record.identifiers,
    openedOn: record.openedOn,
    closedAs: record.closedAs,
    successors: successorsOf(record, report),
  };
  return {
    id: record.documentId,
    type: 'organisation',
    slug: record.slug,
    name: record.name,
    day: null,
    summary,
    document,
    links: [
      ...mediaLink('photo', record.logo),
      ...document.successors.map(({ organisationId }) => ({
        role: 'successor' as const,
        id: organisationId,
      })),
    ],
  };
}

function successorsOf({ documentId, successors }: OrganisationRecord, report: Report) {
  return successors.map(({ organisation, on, what }, index) => {
    if (organisation.documentId === documentId) {
      report(['successors', index, 'organisation'], 'An organisation cannot succeed itself.');
    }
    return { organisationId: organisation.documentId, on, what };
  });
}
