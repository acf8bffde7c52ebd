import { SearchIcon } from 'nhsuk-react-components';

interface SearchFieldProps {
  id: string;
  label: string;
  /** What was looked for. */
  value?: string;
  /** Whether it is what its page is for. */
  large?: boolean;
}

/** The most characters that are looked for. */
const longest = 200;

/** The box for what to look for, with its button; it belongs into a form. */
export function SearchField({ id, label, value, large = false }: SearchFieldProps) {
  const size = large ? 'nhsuk-search-input--large' : '';
  return (
    <div className={large ? `nhsuk-form-group nhsuk-search-input ${size}` : 'nhsuk-form-group'}>
      <label className="nhsuk-label nhsuk-u-visually-hidden" htmlFor={id}>
        {label}
      </label>
      <div className={`nhsuk-input-wrapper${large ? ' nhsuk-search-input__wrapper' : ''}`}>
        <input
          className={`nhsuk-input${large ? ' nhsuk-search-input__input' : ''}`}
          id={id}
          name="q"
          type="search"
          maxLength={longest}
          placeholder={large ? undefined : 'Search'}
          defaultValue={value}
        />
        <button
          className={`nhsuk-button nhsuk-button--icon nhsuk-button--small${large ? ' nhsuk-search-input__button' : ''}`}
          type="submit"
          aria-label="Search"
        >
          <SearchIcon />
        </button>
      </div>
    </div>
  );
}
