import { feedFormats, feedPath, formatFacts } from '../feeds/feed';
import { listAddress, type ListQuery } from '../listing/list-address';

interface FeedLinksProps {
  /** The page that it is of, and what else its address says. */
  path: string;
  query?: ListQuery;
  /** What it tells of. */
  what: string;
}

/** The ways to follow a page's articles with a feed reader. */
export const FeedLinks = (feed: FeedLinksProps) => (
  <p className="nhsuk-body-s">
    Follow {feed.what} in a feed reader: <FormatLinks {...feed} />. <a href="/feeds">About feeds</a>
  </p>
);

/** One link to each format of a feed. */
export const FormatLinks = ({ path, query, what }: FeedLinksProps) =>
  feedFormats.map((format, place) => {
    const { name, mediaType } = formatFacts[format];
    return (
      <span key={format}>
        {place > 0 && (place === feedFormats.length - 1 ? ' or ' : ', ')}
        <a href={listAddress(feedPath(path, format), query)} type={mediaType}>
          {name}
          <span className="nhsuk-u-visually-hidden">
            {name.endsWith('Feed') ? '' : ' feed'} of {what}
          </span>
        </a>
      </span>
    );
  });
