import type { OrganisationSummary } from '@shoal/content-schema';
import { OrganisationLink } from './organisation-link';

/** Organisations of a list; says so when there are none. */
export function OrganisationList({
  organisations,
  level: Level = 'h2',
}: {
  organisations: OrganisationSummary[];
  level?: 'h2' | 'h3';
}) {
  if (organisations.length === 0) return <p>No organisations yet.</p>;
  return (
    <ul className="shoal-entries">
      {organisations.map((organisation) => (
        <li key={organisation.id}>
          <Level className="nhsuk-heading-s">
            <OrganisationLink organisation={organisation} withShortName />
          </Level>
          {organisation.description !== null && <p>{organisation.description}</p>}
        </li>
      ))}
    </ul>
  );
}
