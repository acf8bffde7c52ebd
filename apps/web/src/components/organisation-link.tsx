import type { OrganisationRef } from '@shoal/content-schema';
import { formatDay } from './dates';
import { toSitePath } from './site-path';

/** A link to an organisation, under the name it had where that is given. */
export function OrganisationLink({ organisation, name }: { organisation: OrganisationRef; name?: string }) {
  return <a href={toSitePath(organisation.url)}>{name ?? organisation.name}</a>;
}

/** A link to an organisation that says when it has closed. */
export function MarkedOrganisationLink({ organisation }: { organisation: OrganisationRef }) {
  return (
    <>
      <OrganisationLink organisation={organisation} />
      {organisation.closedOn !== null && (
        <span className="shoal-closed"> (closed {formatDay(organisation.closedOn)})</span>
      )}
    </>
  );
}
