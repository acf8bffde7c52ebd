import type { TopicSummary } from '@shoal/content-schema';
import { toSitePath } from './site-path';

/** The topics of the site, beside its articles; nothing when there are none. */
export function TopicLinks({ topics }: { topics: TopicSummary[] }) {
  if (topics.length === 0) return null;
  return (
    <nav className="shoal-aside" aria-labelledby="topics">
      <h2 id="topics" className="nhsuk-heading-m">
        Topics
      </h2>
      <ul className="shoal-aside__list">
        {topics.map(({ id, name, url }) => (
          <li key={id}>
            <a href={toSitePath(url)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
