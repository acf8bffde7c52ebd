import type { Article, OrganisationRef } from '@shoal/content-schema';
import { LicenceLine } from './licence-line';
import { OrganisationLink } from './organisation-link';
import { toSitePath } from './site-path';

/** What belongs to an article beside its text: organisations, topics, terms of reuse. */
export function ArticleAside({ article }: { article: Article }) {
  return (
    <aside className="shoal-aside" aria-label="About this article">
      <Organisations heading="Published by" organisations={article.leadOrganisations} />
      <Organisations heading="With help from" organisations={article.supportingOrganisations} />
      <h2 className="nhsuk-heading-xs">Topics</h2>
      <ul className="shoal-aside__list">
        {article.topics.map(({ id, name, url }) => (
          <li key={id}>
            <a href={toSitePath(url)}>{name}</a>
          </li>
        ))}
      </ul>
      <Organisations heading="Mentioned here" organisations={article.mentions} />
      <h2 className="nhsuk-heading-xs">Reuse</h2>
      <LicenceLine licence={article.licence} what="This article" />
    </aside>
  );
}

function Organisations({ heading, organisations }: { heading: string; organisations: OrganisationRef[] }) {
  if (organisations.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-xs">{heading}</h2>
      <ul className="shoal-aside__list">
        {organisations.map((organisation) => (
          <li key={organisation.id}>
            <OrganisationLink organisation={organisation} withShortName />
          </li>
        ))}
      </ul>
    </>
  );
}
