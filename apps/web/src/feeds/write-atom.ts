import { generateAtomFeed } from 'feedsmith';
import { formatFacts, tidyXml, type Feed, type FeedEntry } from './feed';

/** A feed as Atom (RFC 4287), with the licence of each entry (RFC 4946). */
export const writeAtom = ({ title, subtitle, language, pageUrl, url, updated, entries }: Feed): string =>
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
        entries: entries.map(toEntry),
      },
      { strict: true },
    ),
  );

const toEntry = ({ title, summary, html, language, authors, topics, terms, ...entry }: FeedEntry) => ({
  id: entry.id,
  title: { value: title, type: 'text' },
  summary: { value: summary, type: 'text' },
  content: { value: html, type: 'html' },
  published: entry.published,
  updated: entry.updated,
  links: [
    { rel: 'alternate', href: entry.url, type: 'text/html' },
    ...(terms?.url ? [{ rel: 'license', href: terms.url }] : []),
  ],
  authors: authors.map(({ name, url }) => ({ name, ...(url !== null && { uri: url }) })),
  categories: topics.map(({ slug, name }) => ({ term: slug, label: name })),
  ...(terms && { rights: { value: `${terms.name}. ${terms.attribution}`, type: 'text' } }),
  xml: { lang: language },
});
