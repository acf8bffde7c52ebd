import type { Article } from '@shoal/content-schema';
import { LicenceLine } from './licence-line';

/** Under what terms an article may be used, and the line to put below a copy. */
export function Reuse({
  article: { licence, attribution },
}: {
  article: Pick<Article, 'licence' | 'attribution'>;
}) {
  return (
    <section className="shoal-reuse" aria-labelledby="page-reuse">
      <h2 id="page-reuse" className="nhsuk-heading-m">
        Reuse this article
      </h2>
      <LicenceLine licence={licence} what="This article" />
      {licence.id !== 'all-rights-reserved' && (
        <>
          <p className="nhsuk-body-s">Put this line below a copy:</p>
          <p className="shoal-copy">{attribution}</p>
        </>
      )}
    </section>
  );
}
