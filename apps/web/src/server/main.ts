import cluster from 'node:cluster';
import { ConfigurationError, getConfiguration } from '../configuration.js';
import { ListenError } from './listen.js';
import { createLog } from './log.js';
import { serveSite } from './serve-site.js';
import { superviseWorkers } from './supervise-workers.js';

process.env.NEXT_TELEMETRY_DISABLED = '1';
try {
  const configuration = getConfiguration();
  // Next and React look at the variable itself, and know no other value.
  const isDevelopment = configuration.NODE_ENV === 'development';
  Object.assign(process.env, { NODE_ENV: isDevelopment ? 'development' : 'production' });
  const isAlone = isDevelopment || configuration.WEB_CONCURRENCY === 1;
  const log = createLog(configuration.LOG_LEVEL, cluster.worker ? { worker: cluster.worker.id } : {});
  await (isAlone || cluster.isWorker ? serveSite(configuration, log) : superviseWorkers(configuration, log));
} catch (error) {
  const expected = error instanceof ConfigurationError || error instanceof ListenError;
  process.stderr.write(
    `${expected ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
}
