import type { Author } from '@shoal/content-schema';
import { OrganisationLink } from './organisation-link';
import { Paragraphs } from './paragraphs';
import { Portrait } from './portrait';
import { TextLink } from './text-link';

/** Who an author is: photo, name, role, organisation, a few words, where else to find them. */
export function AuthorHead({ author }: { author: Author }) {
  const { name, photo, role, organisation, bio } = author;
  return (
    <header className="shoal-author-head">
      <Portrait file={photo} name={name} large />
      <div className="shoal-author-head__words">
        <h1 className="nhsuk-heading-xl">{name}</h1>
        {(role !== null || organisation !== null) && (
          <p className="shoal-author-head__position">
            {role}
            {role !== null && organisation !== null && ', '}
            {organisation && <OrganisationLink organisation={organisation} />}
          </p>
        )}
        {bio !== null && <Paragraphs text={bio} />}
        <Links author={author} />
      </div>
    </header>
  );
}

function Links({ author: { links, identifiers } }: { author: Author }) {
  if (links.length + identifiers.length === 0) return null;
  return (
    <ul className="shoal-aside__list">
      {links.map(({ label, url }, place) => (
        <li key={place}>
          <TextLink url={url}>{label}</TextLink>
        </li>
      ))}
      {identifiers.map(({ value }) => (
        <li key={value}>
          <TextLink url={`https://orcid.org/${encodeURIComponent(value)}`}>ORCID {value}</TextLink>
        </li>
      ))}
    </ul>
  );
}
