export { buildApps } from './build.ts';
export { findChromium } from './find-chromium.ts';
export { findFreePort } from './ports.ts';
export { startPostgres, type Postgres, type PostgresOptions } from './postgres.ts';
export { ensureDatabase } from './postgres/connection.ts';
export { startStack, type Stack } from './stack.ts';
export type { StackOptions } from './stack-options.ts';
export { startTemporaryPostgres } from './temporary-postgres.ts';
