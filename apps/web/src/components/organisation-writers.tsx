import type { ArticleFacets } from '@shoal/content-schema';

/** Who has written from an organisation, the most frequent first; nothing where nobody has. */
export function OrganisationWriters({ writers }: { writers: NonNullable<ArticleFacets['authors']> }) {
  if (writers.length === 0) return null;
  return (
    <section aria-labelledby="writers">
      <h2 id="writers" className="nhsuk-heading-l">
        Who has written from here
      </h2>
      <ul className="nhsuk-list shoal-columns">
        {writers.map(({ id, slug, name, count }) => (
          <li key={id}>
            <a href={`/authors/${slug}`}>{name}</a>
            <span className="shoal-remarks"> ({count === 1 ? '1 article' : `${count} articles`})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
