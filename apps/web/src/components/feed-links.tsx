import { feedFormats, feedPath, formatFacts } from '../feeds/feed';

/** The ways to follow a page's articles with a feed reader. */
export const FeedLinks = ({ path, what }: { path: string; what: string }) => (
  <p className="nhsuk-body-s">
    Follow {what} in a feed reader: <FormatLinks path={path} what={what} />. <a href="/feeds">About feeds</a>
  </p>
);

/** One link to each format of a feed. */
export const FormatLinks = ({ path, what }: { path: string; what: string }) =>
  feedFormats.map((format, place) => {
    const { name, mediaType } = formatFacts[format];
    return (
      <span key={format}>
        {place > 0 && (place === feedFormats.length - 1 ? ' or ' : ', ')}
        <a href={feedPath(path, format)} type={mediaType}>
          {name}
          <span className="nhsuk-u-visually-hidden"> feed of {what}</span>
        </a>
      </span>
    );
  });
