import type { Organisation } from '@shoal/content-schema';
import { InsetText } from 'nhsuk-react-components';
import { hasClosed } from './closing';
import { formatFromDay, formatOnDay } from './dates';
import { describeOrganisation } from './describe-place';
import { JsonLd } from './json-ld';
import { OrganisationLink } from './organisation-link';
import { Picture } from './picture';

type Ending = NonNullable<Organisation['closedAs']>;

const ended: Record<Ending, string> = {
  no_longer_exists: 'ceased to exist',
  replaced: 'was replaced',
  split: 'was split',
  merged: 'was merged',
  changed_name: 'changed its name',
  left_platform: 'stopped publishing here',
};

const willEnd: Record<Ending, string> = {
  no_longer_exists: 'will cease to exist',
  replaced: 'will be replaced',
  split: 'will be split',
  merged: 'will be merged',
  changed_name: 'will change its name',
  left_platform: 'will stop publishing here',
};

/** What an organisation is called and does; whether it has closed or will, and who takes its work on. */
export function OrganisationHead({ organisation }: { organisation: Organisation }) {
  const { name, description, logo } = organisation;
  return (
    <header>
      <JsonLd data={describeOrganisation(organisation)} />
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
  const closed = hasClosed(closedOn);
  const [plainly, endings] = closed ? (['closed', ended] as const) : (['closes', willEnd] as const);
  return (
    <InsetText>
      <p>
        {name} {closedAs === null ? plainly : endings[closedAs]} {formatOnDay(closedOn)}.
      </p>
      {successors.length > 0 && (
        <>
          <p>{introduceSuccessors(closedAs, closed)}</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {successors.map(({ organisation: successor, on, what }, place) => (
              <li key={place}>
                <OrganisationLink organisation={successor} />
                {on !== null && ` ${formatFromDay(on)}`}
                {what !== null && `: ${what}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </InsetText>
  );
}

function introduceSuccessors(closedAs: Ending | null, closed: boolean): string {
  if (closedAs === 'changed_name') return closed ? 'It is now called:' : 'It will be called:';
  return closed ? 'Its work passed to:' : 'Its work will pass to:';
}
