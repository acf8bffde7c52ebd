import type { Organisation } from '@shoal/content-schema';
import { InsetText } from 'nhsuk-react-components';
import { formatDay } from './dates';
import { OrganisationLink } from './organisation-link';
import { Picture } from './picture';

const endings: Record<NonNullable<Organisation['closedAs']>, string> = {
  no_longer_exists: 'no longer exists',
  replaced: 'was replaced',
  split: 'was split',
  merged: 'was merged',
  changed_name: 'changed its name',
  left_platform: 'no longer publishes here',
};

/** What an organisation is called and does; whether it has closed, and who took its work on. */
export function OrganisationHead({ organisation }: { organisation: Organisation }) {
  const { name, description, logo } = organisation;
  return (
    <header>
      {logo && <Picture file={logo} alt="" sizes="200px" className="shoal-logo" eager />}
      <h1 className="nhsuk-heading-xl">{name}</h1>
      {description !== null && <p className="nhsuk-lede-text">{description}</p>}
      {organisation.closedOn !== null && (
        <Closing organisation={organisation} closedOn={organisation.closedOn} />
      )}
    </header>
  );
}

function Closing({ organisation, closedOn }: { organisation: Organisation; closedOn: string }) {
  const { name, closedAs, successors } = organisation;
  const preposition = closedOn.length === 10 ? 'on' : 'in';
  return (
    <InsetText>
      <p>
        {name} {closedAs === null ? 'closed' : endings[closedAs]} {preposition} {formatDay(closedOn)}.
      </p>
      {successors.length > 0 && (
        <>
          <p>Its work passed to:</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {successors.map(({ organisation: successor, what }, place) => (
              <li key={place}>
                <OrganisationLink organisation={successor} />
                {what !== null && `: ${what}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </InsetText>
  );
}
