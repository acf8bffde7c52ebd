import { openFeed } from '../../content-store/feed/open-feed.js';
import { openSnapshots } from '../../content-store/feed/take-snapshot.js';
import { createSearchTidier } from '../../content-store/search/tidy-search.js';
import { openReadPool, type ReadPoolOptions } from '../../content-store/read-pool.js';
import { createContentApi, type ContentApi, type ContentApiOptions } from './content-api.js';
import { createDocumentReader } from './document-reader.js';

/** What the Content API of a process is opened with. */
export interface OpenContentApiOptions
  extends
    Omit<ReadPoolOptions, 'onError'>,
    Pick<ContentApiOptions, 'siteUrl' | 'sharedMaxAgeS' | 'changesKeptDays' | 'onError'> {
  /** Told of what breaks and is made again by itself. */
  onTrouble(what: string, error: unknown): void;
}

/** The Content API of one process and everything that it holds open. */
export interface OpenContentApi {
  handle: ContentApi;
  /** Lets everybody who waits for changes have their answer now; call it before waiting for requests to end. */
  endWaits(): void;
  /** Closes every connection. */
  close(): Promise<void>;
}

/** Opens what the Content API reads from: a pool, one connection that hears of changes, and a few for snapshots and upkeep. */
export function openContentApi(options: OpenContentApiOptions): OpenContentApi {
  const { databaseUrl, asReadRole, siteUrl, sharedMaxAgeS, changesKeptDays, onError, onTrouble } = options;
  const sql = openReadPool({
    ...options,
    onError: (error) => onTrouble('A connection of the Content API broke', error),
  });
  const tidier = createSearchTidier(databaseUrl, (error) =>
    onTrouble('The index of search is not tidied for now', error),
  );
  const feed = openFeed({
    databaseUrl,
    asReadRole,
    sql,
    onCommit: tidier.note,
    onLost: (error) => onTrouble('Changes are not heard of for now', error),
  });
  const snapshots = openSnapshots({
    databaseUrl,
    asReadRole,
    onError: (error) => onTrouble('A connection of a snapshot broke', error),
  });
  return {
    handle: createContentApi({
      sql,
      feed,
      snapshots,
      readDocuments: createDocumentReader(sql, siteUrl),
      siteUrl,
      sharedMaxAgeS,
      changesKeptDays,
      onError,
    }),
    endWaits: feed.endWaits,
    async close() {
      await feed.close();
      await tidier.close();
      await snapshots.close();
      await sql.close();
    },
  };
}
