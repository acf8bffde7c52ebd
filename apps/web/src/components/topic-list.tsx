import type { TopicSummary } from '@shoal/content-schema';
import { toSitePath } from './site-path';

/** Topics of a list; says so when there are none. */
export function TopicList({ topics }: { topics: TopicSummary[] }) {
  if (topics.length === 0) return <p>No topics yet.</p>;
  return (
    <ul className="shoal-entries">
      {topics.map(({ id, name, url, description }) => (
        <li key={id}>
          <h2 className="nhsuk-heading-s">
            <a href={toSitePath(url)}>{name}</a>
          </h2>
          {description !== null && <p>{description}</p>}
        </li>
      ))}
    </ul>
  );
}
