import type { AuthorSummary } from '@shoal/content-schema';
import { Portrait } from './portrait';
import { toSitePath } from './site-path';

/** Authors of a list; says so when there are none. */
export function AuthorList({
  authors,
  level: Level = 'h2',
}: {
  authors: AuthorSummary[];
  level?: 'h2' | 'h3';
}) {
  if (authors.length === 0) return <p>No authors yet.</p>;
  return (
    <ul className="shoal-people">
      {authors.map((author) => (
        <li key={author.id} className="shoal-byline">
          <Portrait file={author.photo} name={author.name} />
          <div className="shoal-byline__words">
            <Level className="shoal-byline__name">
              <a href={toSitePath(author.url)}>{author.name}</a>
            </Level>
            <span className="shoal-byline__position">{describePosition(author)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

const describePosition = ({ role, organisation }: AuthorSummary) =>
  [role, organisation?.name].filter(Boolean).join(', ');
