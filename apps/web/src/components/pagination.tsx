import { ArrowLeftIcon, ArrowRightIcon } from 'nhsuk-react-components';
import { listAddress, type ListQuery } from '../listing/list-address';
import { listPageNumbers } from './page-numbers';

interface PaginationProps {
  path: string;
  query: ListQuery;
  page: number;
  pages: number;
}

/** The ways to the other pages of a list; nothing when there are none. */
export function Pagination({ path, query, page, pages }: PaginationProps) {
  if (pages <= 1) return null;
  const toPage = (number: number) => listAddress(path, query, number);
  return (
    <nav className="nhsuk-pagination nhsuk-pagination--numbered" aria-label="Pagination">
      {page > 1 && (
        <a href={toPage(page - 1)} className="nhsuk-pagination__previous" rel="prev">
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
            <NumberedItem key={number} href={toPage(number)} number={number} current={number === page} />
          ),
        )}
      </ul>
      {page < pages && (
        <a href={toPage(page + 1)} className="nhsuk-pagination__next" rel="next">
          <span className="nhsuk-pagination__title">
            Next<span className="nhsuk-u-visually-hidden"> page</span>
          </span>
          <ArrowRightIcon />
        </a>
      )}
    </nav>
  );
}

function NumberedItem({ href, number, current }: { href: string; number: number; current: boolean }) {
  return (
    <li className={`nhsuk-pagination__item${current ? ' nhsuk-pagination__item--current' : ''}`}>
      <a
        className="nhsuk-pagination__link"
        href={href}
        aria-label={`Page ${number}`}
        aria-current={current ? 'page' : undefined}
      >
        {number}
      </a>
    </li>
  );
}
