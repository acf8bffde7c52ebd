import { formatInstant } from './dates';
import type { Choice } from './edition-choice';

/** Chooses the two editions to compare. */
export function CompareForm({ slug, choice }: { slug: string; choice: Choice }) {
  if (choice.readable.length < 2) return null;
  return (
    <form className="shoal-compare-form" method="get" action={`/articles/${slug}/compare`}>
      <EditionSelect name="from" label="Compare" value={choice.from} choice={choice} />
      <EditionSelect name="to" label="with" value={choice.to} choice={choice} />
      {choice.whole && <input type="hidden" name="whole" value="yes" />}
      <button className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" type="submit">
        Compare
      </button>
    </form>
  );
}

interface SelectProps {
  name: 'from' | 'to';
  label: string;
  value: number;
  choice: Choice;
}

function EditionSelect({ name, label, value, choice: { readable } }: SelectProps) {
  const id = `page-${name}`;
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor={id}>
        {label}
      </label>
      <select className="nhsuk-select" id={id} name={name} defaultValue={value}>
        {readable.map(({ number, publishedAt }) => (
          <option key={number} value={number}>
            Edition {number}, {formatInstant(publishedAt)}
          </option>
        ))}
      </select>
    </div>
  );
}
