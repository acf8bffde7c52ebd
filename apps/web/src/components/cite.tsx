import type { Article, Site } from '@shoal/content-schema';
import { toCopy } from '../citing/copy-paths';
import { formatInstant } from './dates';
import { joinNames } from './join-names';

/** An article as it is cited, and the files that reference managers take. */
export function Cite({ article, site }: { article: Article; site: Site }) {
  const { slug, title, bylines, date, url, edition } = article;
  const names = joinNames(bylines.map(({ name }) => name));
  return (
    <section className="shoal-on-screen">
      <h2 id="page-cite" className="nhsuk-heading-m">
        Cite this article
      </h2>
      <p className="shoal-copy">
        {names}. “{title}”. {site.name}, {formatInstant(date)}. {url} (edition {edition.number})
      </p>
      <ul className="shoal-links-row">
        <li>
          <a href={toCopy(slug, 'bib')}>BibTeX</a>
        </li>
        <li>
          <a href={toCopy(slug, 'ris')}>RIS</a>
        </li>
        <li>
          <a href={toCopy(slug, 'csl')}>CSL-JSON</a>
        </li>
      </ul>
    </section>
  );
}
