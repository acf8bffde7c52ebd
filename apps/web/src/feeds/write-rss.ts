import type { Article } from '@shoal/content-schema';
import { generateRssFeed } from 'feedsmith';
import { describeLicence, getLicenceUrl } from '../components/licences';
import { entryId, formatFacts, tidyXml, type Feed } from './feed';

/** A feed as RSS 2.0; its co-authors, full texts and licences in the modules that readers of feeds know. */
export const writeRss = ({ title, subtitle, language, pageUrl, url, updated, articles }: Feed): string =>
  tidyXml(
    generateRssFeed<true>(
      {
        title,
        link: pageUrl,
        description: subtitle ?? title,
        language,
        lastBuildDate: updated,
        generator: 'Shoal',
        atom: { links: [{ rel: 'self', href: url, type: formatFacts.rss.mediaType }] },
        items: articles.map(toItem),
      },
      { strict: true },
    ),
  );

function toItem(article: Article) {
  const licenceUrl = getLicenceUrl(article.licence.id);
  return {
    title: article.title,
    link: article.url,
    description: article.summary,
    guid: { value: entryId(article), isPermaLink: false },
    pubDate: new Date(article.firstPublishedAt),
    categories: article.topics.map(({ name }) => ({ name })),
    content: { encoded: article.bodyHtml },
    dc: {
      creators: article.bylines.map(({ name }) => name),
      rights: [`${describeLicence(article.licence.id)}. ${article.attribution}`],
    },
    atom: { updated: new Date(article.publicUpdatedAt) },
    ...(licenceUrl !== null && { creativeCommons: { licenses: [licenceUrl] } }),
  };
}
