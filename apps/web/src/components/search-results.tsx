import { listAddress } from '../listing/list-address';
import { searchPath, type Results } from '../listing/find-results';
import { AppliedFilters } from './applied-filters';
import { FilterForm } from './filter-form';
import { ListCount } from './list-count';
import { PagedList } from './paged-list';
import { ResultList } from './result-list';

/** What was found, page by page, and how to look again where that is nothing. */
export function SearchResults({ results }: { results: Results }) {
  const { q, answer, filters, chosen, facets } = results;
  const { meta, data } = answer;
  const isEmpty = meta.total === 0;
  return (
    <>
      {meta.corrected !== null && <Corrected q={q} corrected={meta.corrected} />}
      {!meta.onlyCommonWords && (
        <FilterForm action={searchPath} facets={facets} filters={filters} chosen={chosen} kept={{ q }} />
      )}
      <AppliedFilters chosen={chosen} path={searchPath} query={{ ...filters, q }} />
      {isEmpty && meta.page === 1 ? (
        <NothingFound results={results} />
      ) : (
        <PagedList list={{ data, meta }} path={searchPath} query={{ ...filters, q }}>
          {(entries) => (
            <>
              <ListCount meta={meta} one="result" many="results" more={meta.more} />
              <ResultList results={entries} />
              {meta.page === meta.pages && meta.total > meta.pages * meta.limit && (
                <p>
                  Only the best {meta.pages * meta.limit} results are shown. Add a word or a filter to see
                  others.
                </p>
              )}
            </>
          )}
        </PagedList>
      )}
    </>
  );
}

const Corrected = ({ q, corrected }: { q: string; corrected: string }) => (
  <p>
    Nothing was found for “{q}”. These are the results for{' '}
    <a href={listAddress(searchPath, { q: corrected })}>{corrected}</a>.
  </p>
);

function NothingFound({ results: { q, chosen, answer } }: { results: Results }) {
  return (
    <div className="shoal-none">
      <p>
        <strong>
          {answer.meta.onlyCommonWords
            ? 'Your search has only very common words, such as “the” and “of”.'
            : 'No articles match your search.'}
        </strong>
      </p>
      <p>You can:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {chosen.length > 0 && (
          <li>
            <a href={listAddress(searchPath, { q })}>search again without filters</a>
          </li>
        )}
        <li>check your spelling</li>
        <li>use fewer words, or less specific ones</li>
        <li>
          look through <a href="/topics">topics</a>, <a href="/organisations">organisations</a>,{' '}
          <a href="/authors">authors</a> or <a href="/articles">all articles</a>
        </li>
      </ul>
    </div>
  );
}
