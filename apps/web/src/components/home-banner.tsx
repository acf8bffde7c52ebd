import type { Site } from '@shoal/content-schema';

/** What the site is, at the head of its home page. */
export function HomeBanner({ site }: { site: Site }) {
  return (
    <div className="shoal-banner">
      <div className="nhsuk-width-container">
        <h1 className="nhsuk-heading-xl">{site.strapline ?? site.name}</h1>
      </div>
    </div>
  );
}
