import { ArrowLeftIcon, ArrowRightIcon } from 'nhsuk-react-components';
import { listPageNumbers } from './page-numbers';

/** The ways to the other pages of a list; nothing when there are none. */
export function Pagination({ path, page, pages }: { path: string; page: number; pages: number }) {
  if (pages <= 1) return null;
  return (
    <nav className="nhsuk-pagination nhsuk-pagination--numbered" aria-label="Pagination">
      {page > 1 && (
        <a href={toPage(path, page - 1)} className="nhsuk-pagination__previous" rel="prev">
          <ArrowLeftIcon />
          <span className="nhsuk-pagination__title">
            Previous<span className="nhsuk-u-visually-hidden"> page</span>
          </span>
        </a>
      )}
      <ul className="nhsuk-pagination__list">
        {listPageNumbers(page, pages).map((number, place) =>
          number === null ? (
            <li key={`gap-${place}`} className="nhsuk-pagination__item nhsuk-pagination__item--ellipsis">
              ⋯
            </li>
          ) : (
            <NumberedItem key={number} path={path} number={number} current={number === page} />
          ),
        )}
      </ul>
      {page < pages && (
        <a href={toPage(path, page + 1)} className="nhsuk-pagination__next" rel="next">
          <span className="nhsuk-pagination__title">
            Next<span className="nhsuk-u-visually-hidden"> page</span>
          </span>
          <ArrowRightIcon />
        </a>
      )}
    </nav>
  );
}

function NumberedItem({ path, number, current }: { path: string; number: number; current: boolean }) {
  return (
    <li className={`nhsuk-pagination__item${current ? ' nhsuk-pagination__item--current' : ''}`}>
      <a
        className="nhsuk-pagination__link"
        href={toPage(path, number)}
        aria-label={`Page ${number}`}
        aria-current={current ? 'page' : undefined}
      >
        {number}
      </a>
    </li>
  );
}

/** The address of a page of a list; the first has none of its own. */
export const toPage = (path: string, page: number): string => (page === 1 ? path : `${path}?page=${page}`);
