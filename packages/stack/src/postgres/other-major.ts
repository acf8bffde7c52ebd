/** A cluster that another PostgreSQL wrote. */
export interface OtherMajor {
  dataDir: string;
  clusterDir: string;
  /** The major version that wrote it. */
  found: number;
  /** The major version we have. */
  ours: number;
}

/** Says why a cluster of another PostgreSQL is left alone, and how to move what is in it. */
export function explainOtherMajor({ dataDir, clusterDir, found, ours }: OtherMajor): string {
  return `${clusterDir} was written by PostgreSQL ${found}, and this version of Shoal brings PostgreSQL ${ours}, which cannot read it. Nothing was changed. To move the content:
  1. Check out the version of Shoal that wrote it, run "npm start" and leave it running.
  2. In another terminal, with PostgreSQL ${ours}'s client programs (package postgresql-client-${ours}), using the port and the password in ${dataDir}/postgres.json:
       pg_dump --format=custom --file=shoal.dump "postgresql://shoal:PASSWORD@127.0.0.1:PORT/shoal"
  3. Stop it, and set the old files aside:  mv ${clusterDir} ${clusterDir}-${found}
  4. Check out this version again, run "SAMPLE_CONTENT=false npm start" and leave it running. Then, with the port now in that file:
       pg_restore --clean --if-exists --no-owner --dbname="postgresql://shoal:PASSWORD@127.0.0.1:PORT/shoal" shoal.dump
  5. Restart it.`;
}
