import type { Chosen } from '../listing/find-filters';
import { listAddress, type ListQuery } from '../listing/list-address';

interface AppliedFiltersProps {
  chosen: readonly Chosen[];
  path: string;
  query: ListQuery;
}

const words: Record<Chosen['name'], string> = {
  topic: 'Topic',
  organisation: 'Organisation',
  year: 'Year',
  role: 'Role',
  predecessors: 'With',
};

/** What a list is narrowed by, each with the way to the list without it; nothing where it is not. */
export function AppliedFilters({ chosen, path, query }: AppliedFiltersProps) {
  if (chosen.length === 0) return null;
  const cleared = Object.fromEntries(chosen.map(({ name }) => [name, undefined]));
  return (
    <ul className="shoal-applied" aria-label="Filters chosen">
      {chosen.map(({ name, label }) => (
        <li key={name}>
          <a className="shoal-applied__filter" href={listAddress(path, { ...query, [name]: undefined })}>
            <span className="nhsuk-u-visually-hidden">Remove filter: </span>
            <span className="shoal-applied__name">{words[name]}:</span> {label}
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a href={listAddress(path, { ...query, ...cleared })}>Remove all filters</a>
        </li>
      )}
    </ul>
  );
}
