import type { ReactNode } from 'react';
import type { FilterFacets, FilterName, Filters } from '../listing/filters';
import type { Chosen } from '../listing/find-filters';

interface FilterFormProps {
  /** Where it leads. */
  action: string;
  facets: FilterFacets;
  filters?: Filters;
  chosen?: readonly Chosen[];
  /** What is narrowed. */
  what?: string;
  /** What it keeps of the address besides the filters. */
  kept?: Readonly<Record<string, string>>;
  /** Fields that its page has besides. */
  children?: ReactNode;
}

/** A value of a filter, and how many articles it would leave. */
interface Option {
  value: string;
  label: string;
  count: number;
}

const facts: Record<FilterName, { label: string; all: string }> = {
  topic: { label: 'Topic', all: 'All topics' },
  organisation: { label: 'Organisation', all: 'All organisations' },
  year: { label: 'Year', all: 'All years' },
};

/** What a list of articles can be narrowed to; a plain form. Nothing where there is no choice. */
export function FilterForm({
  action,
  facets,
  filters = {},
  chosen = [],
  kept = {},
  what = 'articles',
  children,
}: FilterFormProps) {
  const fields = listFields(facets, chosen).filter(({ options }) => options.length > 1 || chosen.length > 0);
  if (fields.length === 0 && !children) return null;
  return (
    <search aria-label={`Filter ${what}`}>
      <form className="shoal-filter" action={action} method="get">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.map(({ name, options }) => (
          <div key={name} className="nhsuk-form-group shoal-filter__field">
            <label className="nhsuk-label" htmlFor={`filter-${name}`}>
              {facts[name].label}
            </label>
            <select
              className="nhsuk-select shoal-filter__select"
              id={`filter-${name}`}
              name={name}
              defaultValue={filters[name] ?? ''}
            >
              <option value="">{facts[name].all}</option>
              {options.map(({ value, label, count }) => (
                <option key={value} value={value}>
                  {label} ({count})
                </option>
              ))}
            </select>
          </div>
        ))}
        {children}
        <button type="submit" className="nhsuk-button nhsuk-button--small shoal-filter__button">
          Filter<span className="nhsuk-u-visually-hidden"> {what}</span>
        </button>
      </form>
    </search>
  );
}

function listFields(facets: FilterFacets, chosen: readonly Chosen[]) {
  const named = (options: { slug: string; name: string; count: number }[]) =>
    options
      .map(({ slug: value, name: label, count }) => ({ value, label, count }))
      .toSorted((one, other) => one.label.localeCompare(other.label, 'en'));
  const years = facets.years?.map(({ year, count }) => ({
    value: String(year),
    label: String(year),
    count,
  }));
  const fields: [FilterName, Option[] | undefined][] = [
    ['topic', facets.topics ? named(facets.topics) : undefined],
    ['organisation', facets.organisations ? named(facets.organisations) : undefined],
    ['year', years],
  ];
  return fields.flatMap(([name, options]) =>
    options ? [{ name, options: withChosen(name, options, chosen) }] : [],
  );
}

/** What is chosen can be seen, even where it leaves nothing. */
function withChosen(name: FilterName, options: Option[], chosen: readonly Chosen[]): Option[] {
  const own = chosen.find((filter) => filter.name === name);
  if (!own || options.some(({ value }) => value === own.value)) return options;
  return [{ value: own.value, label: own.label, count: 0 }, ...options];
}
