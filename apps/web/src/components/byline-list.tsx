import type { Byline } from '@shoal/content-schema';
import { OrganisationLink } from './organisation-link';
import { Portrait } from './portrait';
import { toSitePath } from './site-path';

/** Who wrote an article: photo, name, role and organisations as published. */
export function BylineList({ bylines }: { bylines: Byline[] }) {
  return (
    <ul className="shoal-bylines">
      {bylines.map((byline, place) => (
        <li key={place} className="shoal-byline">
          <Portrait file={byline.author?.photo ?? null} name={byline.name} />
          <div className="shoal-byline__words">
            <AuthorName byline={byline} />
            <Position byline={byline} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function AuthorName({ byline: { name, author } }: { byline: Byline }) {
  return (
    <span className="shoal-byline__name">
      {author === null ? name : <a href={toSitePath(author.url)}>{name}</a>}
    </span>
  );
}

function Position({ byline: { role, organisations } }: { byline: Byline }) {
  if (role === null && organisations.length === 0) return null;
  return (
    <span className="shoal-byline__position">
      {role}
      {organisations.map(({ name, organisation }, place) => (
        <span key={place}>
          {(place > 0 || role !== null) && ', '}
          {organisation === null ? name : <OrganisationLink organisation={organisation} name={name} />}
        </span>
      ))}
    </span>
  );
}
