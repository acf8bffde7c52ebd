export { startPostgres, type Postgres, type PostgresOptions } from './postgres.ts';
export { ensureDatabase } from './postgres/connection.ts';
export { startTemporaryPostgres } from './temporary-postgres.ts';
