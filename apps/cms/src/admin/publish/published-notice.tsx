import { Link, Loader, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import type { Published } from '../../publishing/history/editors-answers';
import { useIsLive } from './use-is-live';

/** Says that it was published, and leads to the live page once the site has it. */
export function PublishedNotice({ edition, url, apiUrl }: Published) {
  const site = useIsLive(apiUrl, edition);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Typography tag="h3" variant="beta" tabIndex={-1} ref={heading}>
        {edition === 1 ? 'Published for the first time.' : `Published as edition ${edition}.`}
      </Typography>
      <div role="status">
        {site === 'waiting' && <Loader small>Waiting for the site to show it</Loader>}
        {site === 'live' && (
          <Link href={url} isExternal>
            View it live
          </Link>
        )}
        {site === 'unknown' && (
          <Typography>
            {'The site has not said yet that it shows it. It should within a minute: '}
            <Link href={url} isExternal>
              look at the page
            </Link>
          </Typography>
        )}
      </div>
    </>
  );
}
