import type { RelatedArticle } from '@shoal/content-schema';
import { InstantText } from './date-text';
import { toSitePath } from './site-path';

/** What to read next. */
export function RelatedArticles({ related }: { related: readonly RelatedArticle[] }) {
  if (related.length === 0) return null;
  return (
    <section className="shoal-on-screen">
      <h2 id="page-related" className="nhsuk-heading-m">
        Related articles
      </h2>
      <ul className="shoal-related">
        {related.map(({ id, title, url, date }) => (
          <li key={id}>
            <a href={toSitePath(url)}>{title}</a>
            <span className="shoal-related__date">
              <InstantText instant={date} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
