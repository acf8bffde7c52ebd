import type { Article, Author } from '@shoal/content-schema';
import { AuthorLinks } from './author-links';
import { OrganisationLink } from './organisation-link';
import { Paragraphs } from './paragraphs';
import { toSitePath } from './site-path';

interface Props {
  authors: readonly Author[];
  bylines: Article['bylines'];
}

/** About the writers what their bylines do not say: who they are, what they do now, where else to find them. */
export function AuthorCards({ authors, bylines }: Props) {
  const cards = authors.flatMap((author) => {
    const moved = hasMoved(author, bylines);
    const { bio, links, identifiers } = author;
    return moved || bio !== null || links.length + identifiers.length > 0 ? [{ author, moved }] : [];
  });
  if (cards.length === 0) return null;
  return (
    <section className="shoal-on-screen">
      <h2 id="page-authors" className="nhsuk-heading-m">
        About the {cards.length === 1 ? 'author' : 'authors'}
      </h2>
      <ul className="shoal-author-cards">
        {cards.map(({ author, moved }) => (
          <li key={author.id}>
            <h3 className="nhsuk-heading-xs">
              <a href={toSitePath(author.url)}>{author.name}</a>
            </h3>
            {moved && <Position author={author} />}
            {author.bio !== null && <Paragraphs text={author.bio} />}
            <AuthorLinks {...author} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Position({ author: { role, organisation } }: { author: Author }) {
  return (
    <p>
      Now {role}
      {role !== null && organisation !== null && ', '}
      {organisation && <OrganisationLink organisation={organisation} />}
    </p>
  );
}

/** Whether they do something now that their byline does not say. */
function hasMoved({ id, role, organisation }: Author, bylines: Article['bylines']): boolean {
  const byline = bylines.find(({ author }) => author?.id === id);
  if (!byline || (role === null && organisation === null)) return false;
  const isThere = byline.organisations.some((entry) => entry.organisation?.id === organisation?.id);
  return (role !== null && role !== byline.role) || (organisation !== null && !isThere);
}
