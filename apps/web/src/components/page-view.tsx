import type { Page } from '@shoal/content-schema';
import { Body } from './body';
import { InstantText } from './date-text';

/** A standing page as readers see it. */
export function PageView({ page }: { page: Page }) {
  return (
    <div className="shoal-reading">
      <h1 className="nhsuk-heading-xl">{page.title}</h1>
      {page.summary !== null && <p className="nhsuk-lede-text">{page.summary}</p>}
      <Body blocks={page.bodyBlocks} />
      <p className="nhsuk-body-s nhsuk-u-secondary-text-colour">
        Last updated <InstantText instant={page.publicUpdatedAt} />
      </p>
    </div>
  );
}
