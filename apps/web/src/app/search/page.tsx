import type { Metadata } from 'next';
import { NotFound } from '../../components/absence';
import { UnknownFilter } from '../../components/article-listing';
import { describeAbsence, describeSearch } from '../../components/metadata';
import { PageFrame } from '../../components/page-frame';
import { SearchField } from '../../components/search-field';
import { SearchResults } from '../../components/search-results';
import { getSite } from '../../content';
import { findResults, readWords, searchPath, type Results } from '../../listing/find-results';

type Props = PageProps<'/search'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = await searchParams;
  const site = await getSite();
  if (readWords(query) === '') return describeSearch(site, null);
  const found = await findResults(query);
  return found?.type === 'results' ? describeSearch(site, found) : describeAbsence(null, 'page');
}

/** The search: a box, and what was found for what stands in it. */
export default async function Search({ searchParams }: Props) {
  const query = await searchParams;
  const q = readWords(query);
  if (q === '') return <SearchPage q="" results={null} />;
  const found = await findResults(query);
  if (!found) return <NotFound />;
  return found.type === 'results' ? <SearchPage q={q} results={found} /> : <UnknownFilter found={found} />;
}

function SearchPage({ q, results }: { q: string; results: Results | null }) {
  return (
    <PageFrame trail={[]}>
      <div className="shoal-reading">
        <h1 className="nhsuk-heading-xl">{describeHeading(q, results)}</h1>
        <search aria-label="This site">
          <form className="shoal-search" action={searchPath} method="get">
            <SearchField id="search-page-field" label="Words to look for" value={q} large />
          </form>
        </search>
        {results ? (
          <SearchResults results={results} />
        ) : (
          <p>
            Put “a phrase” in quotation marks, OR between words of which one is enough, and a minus sign
            before a word to leave out.
          </p>
        )}
      </div>
    </PageFrame>
  );
}

function describeHeading(q: string, results: Results | null): string {
  if (!results) return 'Search';
  const { total, page } = results.answer.meta;
  return total === 0 && page === 1 ? `No results for “${q}”` : `Search results for “${q}”`;
}
