import type { Article } from '@shoal/content-schema';
import { toCopy } from '../citing/copy-paths';
import { LicenceLine } from './licence-line';

interface ReuseProps {
  /** An old edition has no address of its own that could be taken along. */
  article: Pick<Article, 'licence' | 'attribution'> & { slug?: string };
}

/** Under what terms an article may be used, and the line to put below a copy. */
export function Reuse({ article: { slug, licence, attribution } }: ReuseProps) {
  return (
    <section className="shoal-reuse">
      <h2 id="page-reuse" className="nhsuk-heading-m">
        Reuse this article
      </h2>
      <LicenceLine licence={licence} what="This article" />
      {licence.id !== 'all-rights-reserved' && (
        <>
          <p className="nhsuk-body-s">Put this line below a copy:</p>
          <p className="shoal-copy">{attribution}</p>
          {slug !== undefined && (
            <p className="nhsuk-body-s shoal-on-screen">
              You can take the whole article <a href={toCopy(slug, 'md')}>as Markdown</a>.
            </p>
          )}
        </>
      )}
    </section>
  );
}
