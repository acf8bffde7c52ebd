const overlap = 'Calling client.query() when the client is already executing a query is deprecated';

/**
 * Keeps one warning of the PostgreSQL driver from the log, and no other. Strapi reads the relations of a record all
 * at once inside a transaction, hence on one connection; the driver queues them, as it will until its next major
 * version. Nobody who reads the log can do anything about it, and our own queries wait for each other.
 */
export function hushOverlappingQueries(): void {
  const emitWarning = process.emitWarning.bind(process) as (...given: unknown[]) => void;
  process.emitWarning = (warning: string | Error, ...more: unknown[]) => {
    if (!String(warning).includes(overlap)) emitWarning(warning, ...more);
  };
}
