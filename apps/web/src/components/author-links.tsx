import type { Author } from '@shoal/content-schema';
import { TextLink } from './text-link';

/** Where else to find an author. */
export function AuthorLinks({ links, identifiers }: Pick<Author, 'links' | 'identifiers'>) {
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
