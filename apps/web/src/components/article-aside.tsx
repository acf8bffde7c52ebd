import type { Article, Organisation, OrganisationRef } from '@shoal/content-schema';
import { OrganisationLink } from './organisation-link';
import { toSitePath } from './site-path';

interface Props {
  article: Pick<Article, 'leadOrganisations' | 'supportingOrganisations' | 'mentions' | 'topics'>;
  /** Organisations that it names and that have changed since, besides its writers'. */
  changed?: readonly Organisation[];
}

/** What an article belongs to: organisations, those that have changed since as one list, and topics. */
export function ArticleAside({ article, changed = [] }: Props) {
  const told = new Set(changed.map(({ id }) => id));
  const untold = (organisations: OrganisationRef[]) => organisations.filter(({ id }) => !told.has(id));
  return (
    <aside className="shoal-aside" aria-label="About this article">
      <Organisations heading="Published by" organisations={article.leadOrganisations} />
      <Organisations heading="With help from" organisations={untold(article.supportingOrganisations)} />
      <Organisations heading="Mentioned here" organisations={untold(article.mentions)} />
      <Changed organisations={changed} />
      <Topics topics={article.topics} />
    </aside>
  );
}

function Topics({ topics }: Pick<Article, 'topics'>) {
  if (topics.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-xs">Topics</h2>
      <ul className="shoal-aside__list">
        {topics.map(({ id, name, url }) => (
          <li key={id}>
            <a href={toSitePath(url)}>{name}</a>
          </li>
        ))}
      </ul>
    </>
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

function Changed({ organisations }: { organisations: readonly Organisation[] }) {
  if (organisations.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-xs">Named here, and changed since</h2>
      <ul className="shoal-aside__list">
        {organisations.map((organisation) => (
          <li key={organisation.id}>
            <Succession organisation={organisation} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What became of it, its name the link; the sentence begins with it. */
function Succession({ organisation }: { organisation: Organisation }) {
  const { name, url, succession } = organisation;
  if (succession === null || !succession.startsWith(name))
    return <OrganisationLink organisation={organisation} />;
  return (
    <>
      <a href={toSitePath(url)}>{name}</a>
      {succession.slice(name.length)}
    </>
  );
}
