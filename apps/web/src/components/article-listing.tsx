import type { ReactNode } from 'react';
import type { NoListing } from '../listing/find-filters';
import type { Listing } from '../listing/find-listing';
import { answer } from '../page-context';
import { AppliedFilters } from './applied-filters';
import { ArticleList } from './article-list';
import { FilterForm } from './filter-form';
import { describeArticleList } from './describe-place';
import { JsonLd } from './json-ld';
import { ListCount } from './list-count';
import { PageFrame } from './page-frame';
import { PagedList } from './paged-list';

interface ArticleListingProps {
  listing: Listing;
  level?: 'h2' | 'h3';
  /** Fields of its form that are its page's own. */
  choices?: ReactNode;
  /** What stands there when the whole list is empty. */
  none?: string;
}

/** A list of articles that can be narrowed, page by page. */
export function ArticleListing({ listing, level = 'h2', choices, none }: ArticleListingProps) {
  const { path, articles, filters, chosen, facets } = listing;
  const { page, limit, total } = articles.meta;
  return (
    <>
      <FilterForm action={path} facets={facets} filters={filters} chosen={chosen}>
        {choices}
      </FilterForm>
      <AppliedFilters chosen={chosen} path={path} query={filters} />
      {chosen.length > 0 && total === 0 && page === 1 ? (
        <NoMatches chosen={chosen.length} path={path} />
      ) : (
        <PagedList list={articles} path={path} query={filters}>
          {(entries) => (
            <>
              <JsonLd data={describeArticleList(entries, { total, before: (page - 1) * limit })} />
              <ListCount meta={articles.meta} />
              <ArticleList articles={entries} level={level} {...(none !== undefined && { none })} />
            </>
          )}
        </PagedList>
      )}
    </>
  );
}

function NoMatches({ chosen, path }: { chosen: number; path: string }) {
  return (
    <div className="shoal-none">
      <p>
        <strong>No articles match {chosen === 1 ? 'this filter' : 'all of these filters'}.</strong>
      </p>
      <p>
        {chosen === 1 ? 'Choose another' : 'Remove or change one'}, or <a href={path}>see the whole list</a>.
      </p>
    </div>
  );
}

/** The page of a list that is narrowed by what is not there (404), or by what has another name now (308). */
export function UnknownFilter({ found }: { found: NoListing }) {
  if (found.type === 'moved') {
    answer(308, found.location);
    return null;
  }
  answer(404);
  return (
    <PageFrame>
      <div className="shoal-reading">
        <h1 className="nhsuk-heading-xl">Page not found</h1>
        <p>
          There is no {found.name} at the address “{found.value}”. If you typed or pasted the web address,
          check it is correct.
        </p>
        <p>
          You can <a href={found.without}>see the list without this {found.name}</a>.
        </p>
      </div>
    </PageFrame>
  );
}
