import type { Site } from '@shoal/content-schema';
import { expireAt, getPageContext } from '../page-context';

/** A notice to every reader, until its time is over. */
export function Announcement({ announcement }: { announcement: NonNullable<Site['announcement']> }) {
  const until = announcement.until === null ? null : new Date(announcement.until);
  if (until && until <= getPageContext().now) return null;
  if (until) expireAt(until);
  return (
    <section className="shoal-announcement" aria-label="Announcement">
      <div className="nhsuk-width-container">
        <p>{announcement.text}</p>
      </div>
    </section>
  );
}
