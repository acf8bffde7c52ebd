import { Pool } from 'pg';
import { readRole } from './read-role.js';
import type { Sql } from './sql.js';

/** How the pool of the Content API is set up. */
export interface ReadPoolOptions {
  databaseUrl: string;
  /** Connections at most. */
  max: number;
  /** How long a statement may take, and how long to wait for a connection. */
  timeoutMs: number;
  /** True: read as the read-only role; false: as the database user, in read-only sessions. */
  asReadRole: boolean;
  /** Told of a connection that broke while nobody used it. */
  onError(error: Error): void;
}

/** Connections that can read the store and nothing else. */
export interface ReadPool extends Sql {
  /** Waits for running statements and closes every connection. */
  close(): Promise<void>;
}

/** Opens the pool `content-read`; connections are made when first needed. */
export function openReadPool({
  databaseUrl,
  max,
  timeoutMs,
  asReadRole,
  onError,
}: ReadPoolOptions): ReadPool {
  const settings = [
    'default_transaction_read_only=on',
    `statement_timeout=${timeoutMs}`,
    // Else PostgreSQL plans lists anew for each request, which costs as much as reading them.
    'plan_cache_mode=force_generic_plan',
    ...(asReadRole ? [`role=${readRole}`] : []),
  ];
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'content-read',
    max,
    connectionTimeoutMillis: timeoutMs,
    options: settings.map((setting) => `-c ${setting}`).join(' '),
  });
  pool.on('error', onError);
  return {
    async rows<Row>(statement: string, values: readonly unknown[] = []) {
      const result = await pool.query({ ...nameOf(statement), text: statement, values: [...values] });
      return result.rows as Row[];
    },
    close: () => pool.end(),
  };
}

const names = new Map<string, string>();

/** Each connection keeps what it has prepared for as long as it lives. */
const mostNames = 300;

/**
 * A prepared statement's name: planning most statements costs more than running them. Lists have as many statements as
 * combinations of filters; the first ones asked for are prepared, which are the common ones.
 */
function nameOf(statement: string): { name?: string } {
  const known = names.get(statement);
  if (known) return { name: known };
  if (names.size >= mostNames) return {};
  const name = `content-${names.size + 1}`;
  names.set(statement, name);
  return { name };
}
