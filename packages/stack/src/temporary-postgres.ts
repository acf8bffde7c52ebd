import { startPostgres, type Postgres } from './postgres.ts';
import { reportNothing, type Report } from './report.ts';
import { makeTemporaryDir, removeTemporaryDir } from './temporary-dir.ts';

/** Starts a PostgreSQL of its own in a temporary folder; stopping it removes everything. */
export async function startTemporaryPostgres(report: Report = reportNothing): Promise<Postgres> {
  const dataDir = await makeTemporaryDir('postgres');
  try {
    const postgres = await startPostgres({ dataDir, durable: false, report });
    return { ...postgres, stop: () => removeTemporaryDir(dataDir) };
  } catch (error) {
    await removeTemporaryDir(dataDir);
    throw error;
  }
}
