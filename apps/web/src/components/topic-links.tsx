import type { TopicSummary } from '@shoal/content-schema';
import { toSitePath } from './site-path';

/** The topics of the site, in a row; nothing when there are none. */
export function TopicLinks({ topics }: { topics: TopicSummary[] }) {
  if (topics.length === 0) return null;
  return (
    <nav className="shoal-topics" aria-labelledby="topics">
      <h2 id="topics" className="nhsuk-heading-s shoal-topics__heading">
        Topics
      </h2>
      <ul className="shoal-topics__list">
        {topics.map(({ id, name, url }) => (
          <li key={id}>
            <a href={toSitePath(url)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
