import type { Article } from '@shoal/content-schema';
import { DayText } from './date-text';
import { TextLink } from './text-link';

/** When, by whom and where an article first came out. */
export function OriginallyPublished({ original }: { original: NonNullable<Article['originallyPublished']> }) {
  const { on, url, publisher } = original;
  const place = publisher ?? (url === null ? null : new URL(url).host);
  return (
    <p>
      Originally published <DayText day={on} />
      {place !== null && (
        <>
          {publisher === null ? ' at ' : ' by '}
          {url === null ? place : <TextLink url={url}>{place}</TextLink>}
        </>
      )}
    </p>
  );
}
