import type { Article } from '@shoal/content-schema';
import { generateAtomFeed } from 'feedsmith';
import { describeLicence, getLicenceUrl } from '../components/licences';
import { entryId, formatFacts, tidyXml, type Feed } from './feed';

/** A feed as Atom (RFC 4287), with the licence of each entry (RFC 4946). */
export const writeAtom = ({ title, subtitle, language, pageUrl, url, updated, articles }: Feed): string =>
  tidyXml(
    generateAtomFeed<true>(
      {
        id: url,
        title: { value: title, type: 'text' },
        ...(subtitle !== null && { subtitle: { value: subtitle, type: 'text' } }),
        updated,
        links: [
          { rel: 'self', href: url, type: formatFacts.atom.mediaType },
          { rel: 'alternate', href: pageUrl, type: 'text/html' },
        ],
        generator: { text: 'Shoal' },
        xml: { lang: language },
        entries: articles.map(toEntry),
      },
      { strict: true },
    ),
  );

function toEntry(article: Article) {
  const { url, title, summary, language, bylines, topics, licence, bodyHtml } = article;
  const licenceUrl = getLicenceUrl(licence.id);
  return {
    id: entryId(article),
    title: { value: title, type: 'text' },
    summary: { value: summary, type: 'text' },
    content: { value: bodyHtml, type: 'html' },
    published: new Date(article.firstPublishedAt),
    updated: new Date(article.publicUpdatedAt),
    links: [
      { rel: 'alternate', href: url, type: 'text/html' },
      ...(licenceUrl === null ? [] : [{ rel: 'license', href: licenceUrl }]),
    ],
    authors: bylines.map(({ name, author }) => ({ name, ...(author && { uri: author.url }) })),
    categories: topics.map((topic) => ({ term: topic.slug, label: topic.name })),
    rights: { value: `${describeLicence(licence.id)}. ${article.attribution}`, type: 'text' },
    xml: { lang: language },
  };
}
