import type { Organisation } from '@shoal/content-schema';
import { Fragment, type ReactNode } from 'react';
import { hasClosed } from './closing';
import { formatDay } from './dates';
import { OrganisationLink } from './organisation-link';
import { toContactUrl } from './site-footer';
import { TextLink } from './text-link';

const kinds: Record<Organisation['kind'], string> = {
  government: 'Government',
  'health-service': 'Health service',
  'local-government': 'Local government',
  company: 'Company',
  charity: 'Charity',
  academic: 'University or research body',
  international: 'International body',
  other: 'Other',
};

const registers: Record<Organisation['identifiers'][number]['scheme'], string> = {
  ods: 'ODS code',
  ror: 'ROR',
  'companies-house': 'Companies House number',
  wikidata: 'Wikidata',
  other: 'Other number',
};

/** What is known of an organisation, row by row. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { kind, shortName, alternativeNames, website, contact, openedOn, closedOn } = organisation;
  const { identifiers, predecessors } = organisation;
  const otherNames = shortName === null ? alternativeNames : [shortName, ...alternativeNames];
  return (
    <dl className="nhsuk-summary-list shoal-facts-list">
      <Fact name="Kind">{kinds[kind]}</Fact>
      {otherNames.length > 0 && <Fact name="Also known as">{otherNames.join(', ')}</Fact>}
      {openedOn !== null && <Fact name="Opened">{formatDay(openedOn)}</Fact>}
      {closedOn !== null && hasClosed(closedOn) && <Fact name="Closed">{formatDay(closedOn)}</Fact>}
      {predecessors.length > 0 && (
        <Fact name="Took over from">
          {predecessors.map((predecessor, place) => (
            <Fragment key={predecessor.id}>
              {place > 0 && <br />}
              <OrganisationLink organisation={predecessor} />
            </Fragment>
          ))}
        </Fact>
      )}
      {website !== null && (
        <Fact name="Website">
          <TextLink url={website}>{website.replace(/^https?:\/\/|\/$/g, '')}</TextLink>
        </Fact>
      )}
      {contact !== null && (
        <Fact name="Contact">
          <TextLink url={toContactUrl(contact) ?? ''}>{contact}</TextLink>
        </Fact>
      )}
      {identifiers.map(({ scheme, value }) => (
        <Fact key={scheme + value} name={registers[scheme]}>
          {value}
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="nhsuk-summary-list__row">
      <dt className="nhsuk-summary-list__key">{name}</dt>
      <dd className="nhsuk-summary-list__value">{children}</dd>
    </div>
  );
}
