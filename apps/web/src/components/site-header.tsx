import type { Link, Site } from '@shoal/content-schema';
import { getPageContext } from '../page-context';
import { searchPath } from '../listing/find-results';
import { Picture } from './picture';
import { SearchField } from './search-field';
import { toSitePath } from './site-path';
import { isFollowable } from './text-link';

const standardNavigation: Link[] = [
  { label: 'Articles', url: '/articles' },
  { label: 'Topics', url: '/topics' },
  { label: 'Authors', url: '/authors' },
  { label: 'Organisations', url: '/organisations' },
];

/** The head of every page: whose site it is, and the ways through it. */
export function SiteHeader({ site }: { site: Site }) {
  const links = site.navigation.length > 0 ? site.navigation : standardNavigation;
  return (
    <header className="nhsuk-header" data-module="nhsuk-header">
      <div className="nhsuk-header__container nhsuk-width-container">
        <div className="nhsuk-header__service">
          <SiteName site={site} />
        </div>
        {getPageContext().path !== searchPath && <HeaderSearch site={site} />}
      </div>
      <nav className="nhsuk-header__navigation" aria-label="Menu">
        <div className="nhsuk-header__navigation-container nhsuk-width-container">
          <ul className="nhsuk-header__navigation-list">
            {links
              .filter(({ url }) => isFollowable(url))
              .map((link) => (
                <NavigationItem key={link.url + link.label} link={link} />
              ))}
            <li className="nhsuk-header__menu" hidden>
              <button
                type="button"
                className="nhsuk-header__menu-toggle nhsuk-header__navigation-link"
                id="toggle-menu"
                aria-expanded="false"
              >
                <span className="nhsuk-u-visually-hidden">Browse </span>More
              </button>
            </li>
          </ul>
        </div>
      </nav>
    </header>
  );
}

/** The page of the search has a box of its own. */
const HeaderSearch = ({ site }: { site: Site }) => (
  <search className="nhsuk-header__search">
    <form className="nhsuk-header__search-form" action={searchPath} method="get">
      <SearchField id="search-field" label={`Search ${site.name}`} />
    </form>
  </search>
);

function SiteName({ site }: { site: Site }) {
  if (site.headerMode === 'image' && site.logo)
    return (
      <a className="shoal-header__picture" href="/">
        <Picture file={site.logo} alt={site.name} sizes="280px" eager />
      </a>
    );
  const organisation = site.headerMode === 'organisation';
  return (
    <a className={organisation ? 'shoal-header__organisation' : 'nhsuk-header__service-name'} href="/">
      {site.name}
      {organisation && site.strapline !== null && (
        <span className="shoal-header__descriptor"> {site.strapline}</span>
      )}
    </a>
  );
}

function NavigationItem({ link }: { link: Link }) {
  const { path } = getPageContext();
  const target = toSitePath(link.url);
  const here = path === target;
  const within = target !== '/' && path.startsWith(`${target}/`);
  const current = here || within;
  return (
    <li
      className={`nhsuk-header__navigation-item${current ? ' nhsuk-header__navigation-item--current' : ''}`}
    >
      <a
        className="nhsuk-header__navigation-link"
        href={target}
        aria-current={here ? 'page' : within ? 'true' : undefined}
      >
        {current ? (
          <strong className="nhsuk-header__navigation-item-current-fallback">{link.label}</strong>
        ) : (
          link.label
        )}
      </a>
    </li>
  );
}
