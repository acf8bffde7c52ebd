import type { Author } from '@shoal/content-schema';
import { AuthorLinks } from './author-links';
import { describeAuthor } from './describe-place';
import { JsonLd } from './json-ld';
import { OrganisationLink } from './organisation-link';
import { Paragraphs } from './paragraphs';
import { Portrait } from './portrait';

/** Who an author is: photo, name, role, organisation, a few words, where else to find them. */
export function AuthorHead({ author }: { author: Author }) {
  const { name, photo, role, organisation, bio } = author;
  return (
    <header className="shoal-author-head">
      <JsonLd data={describeAuthor(author)} />
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
        <AuthorLinks {...author} />
      </div>
    </header>
  );
}
