import type { TopicSummary } from '@shoal/content-schema';
import { toSitePath } from './site-path';

/** Topics of a list; says so when there are none. */
export function TopicList({ topics, level: Level = 'h2' }: { topics: TopicSummary[]; level?: 'h2' | 'h3' }) {
  if (topics.length === 0) return <p>No topics yet.</p>;
  return (
    <ul className="shoal-entries">
      {topics.map(({ id, name, url, description }) => (
        <li key={id}>
          <Level className="nhsuk-heading-s">
            <a href={toSitePath(url)}>{name}</a>
          </Level>
          {description !== null && <p>{description}</p>}
        </li>
      ))}
    </ul>
  );
}
