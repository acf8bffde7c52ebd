import type { Link, LinkRole, Projection, StoredArticle, StoredBlock, StoredPage } from './stored.js';

/** Whose document it is. */
interface Owner {
  id: string;
  slug: string;
}

/** An article's document with what the store keeps beside it, all of which follows from the document. */
export function projectArticleDocument({ id, slug }: Owner, document: StoredArticle): Projection {
  const { title, summary, language, leadImage, bylines, leadOrganisationIds, topicIds } = document;
  return {
    id,
    type: 'article',
    slug,
    name: title,
    day: document.originallyPublished?.on ?? null,
    summary: { title, summary, language, leadImage, bylines, leadOrganisationIds, topicIds },
    document,
    links: linksOf(document),
  };
}

/** A standing page's document, likewise. */
export const projectPageDocument = ({ id, slug }: Owner, document: StoredPage): Projection => ({
  id,
  type: 'page',
  slug,
  name: document.title,
  day: null,
  summary: { title: document.title, summary: document.summary },
  document,
  links: linksTo('media', filesOf(document.body)),
});

function linksOf(article: StoredArticle): Link[] {
  const bylineIds = article.bylines.flatMap(({ organisations }) =>
    present(organisations.map(({ organisationId }) => organisationId)),
  );
  const by = new Set([...article.leadOrganisationIds, ...article.supportingOrganisationIds, ...bylineIds]);
  return [
    ...linksTo('author', present(article.bylines.map(({ authorId }) => authorId))),
    ...linksTo('lead', article.leadOrganisationIds),
    ...linksTo('supporting', article.supportingOrganisationIds),
    ...linksTo('byline', bylineIds),
    ...linksTo('organisation', [...by]),
    ...linksTo('mention', article.mentionIds),
    ...linksTo('topic', article.topicIds),
    ...linksTo('related', article.relatedIds),
    ...linksTo('media', [...present([article.leadImage?.fileId ?? null]), ...filesOf(article.body)]),
  ];
}

const filesOf = (body: readonly StoredBlock[]): string[] =>
  body.flatMap((block) => {
    if (block.type === 'figure') return block.image.fileId;
    return block.type === 'attachment' ? block.fileId : [];
  });

const linksTo = (role: LinkRole, ids: readonly string[]): Link[] => ids.map((id) => ({ role, id }));

const present = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null);
