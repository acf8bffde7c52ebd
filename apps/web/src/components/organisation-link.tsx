import type { OrganisationRef } from '@shoal/content-schema';
import { hasClosed } from './closing';
import { formatDay, formatOnDay } from './dates';
import { toSitePath } from './site-path';

interface Props {
  organisation: OrganisationRef;
  /** The name it had where that differs; otherwise its own. */
  name?: string;
  /** Whether its short name follows where the name does not hold it, for lists in which readers look for either. */
  withShortName?: boolean;
}

/** A link to an organisation that says when it closed or will: `Saltmarsh Care Trust (SCT, closed April 2019)`. */
export function OrganisationLink({ organisation, name = organisation.name, withShortName = false }: Props) {
  const { url, shortName, closedOn } = organisation;
  const remarks = [
    withShortName && shortName !== null && !name.includes(shortName) ? shortName : null,
    closedOn && (hasClosed(closedOn) ? `closed ${formatDay(closedOn)}` : `closes ${formatOnDay(closedOn)}`),
  ].filter(Boolean);
  return (
    <>
      <a href={toSitePath(url)}>{name}</a>
      {remarks.length > 0 && <span className="shoal-remarks">{` (${remarks.join(', ')})`}</span>}
    </>
  );
}
