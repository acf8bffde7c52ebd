import type { Organisation } from '@shoal/content-schema';
import { roles, type OrganisationListing } from '../listing/organisation-roles';
import { joinNames } from './join-names';

interface OrganisationChoicesProps {
  organisation: Organisation;
  listing: OrganisationListing;
}

/** What else an organisation's articles are chosen by: its role in them, and whether its predecessors' count too. */
export function OrganisationChoices({ organisation, listing }: OrganisationChoicesProps) {
  const { role, predecessors, counts } = listing;
  return (
    <>
      <div className="nhsuk-form-group shoal-filter__field">
        <label className="nhsuk-label" htmlFor="filter-role">
          Role
        </label>
        <select
          className="nhsuk-select shoal-filter__select"
          id="filter-role"
          name="role"
          defaultValue={role ?? ''}
        >
          <option value="">All that it published</option>
          {roles.map((known) => (
            <option key={known.role} value={known.role}>
              {known.label} ({counts[known.role]})
            </option>
          ))}
        </select>
      </div>
      {organisation.predecessors.length > 0 && (
        <div className="nhsuk-checkboxes nhsuk-checkboxes--small shoal-filter__whole">
          <div className="nhsuk-checkboxes__item">
            <input
              className="nhsuk-checkboxes__input"
              id="filter-predecessors"
              name="predecessors"
              type="checkbox"
              value="include"
              defaultChecked={predecessors}
            />
            <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor="filter-predecessors">
              Include articles of {joinNames(organisation.predecessors.map(({ name }) => name))}
            </label>
          </div>
        </div>
      )}
    </>
  );
}
