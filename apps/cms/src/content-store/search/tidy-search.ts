import { Pool } from 'pg';

/** Sorts what was written into the index of search, so that searches need not read through it. */
export interface SearchTidier {
  /** Says that something may have been written; it is sorted in a moment later. */
  note(): void;
  /** Waits for what is being sorted in, and closes the connection. */
  close(): Promise<void>;
}

const pauseMs = 100;

/**
 * Whoever publishes only appends to the index. Were nobody to sort that in, searches would read through up to 4 MB of
 * it, until the next automatic vacuum.
 */
export function createSearchTidier(databaseUrl: string, onError: (error: unknown) => void): SearchTidier {
  const pool = new Pool({ connectionString: databaseUrl, application_name: 'content-tidy', max: 1 });
  pool.on('error', onError);
  let planned: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const tidy = (): void => {
    planned = undefined;
    running = pool.query(`select gin_clean_pending_list('content.search_words')`).catch(onError);
  };
  return {
    note() {
      planned ??= setTimeout(tidy, pauseMs);
    },
    async close() {
      clearTimeout(planned);
      await running;
      await pool.end();
    },
  };
}
