import { ConfigurationError, getConfiguration } from '../configuration.js';
import { ListenError } from './listen.js';
import { createLog } from './log.js';
import { serveSite } from './serve-site.js';

process.env.NEXT_TELEMETRY_DISABLED = '1';
try {
  const configuration = getConfiguration();
  // Next and React look at the variable itself, and know no other value.
  const isDevelopment = configuration.NODE_ENV === 'development';
  Object.assign(process.env, { NODE_ENV: isDevelopment ? 'development' : 'production' });
  await serveSite(configuration, createLog(configuration.LOG_LEVEL));
} catch (error) {
  const expected = error instanceof ConfigurationError || error instanceof ListenError;
  process.stderr.write(
    `${expected ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
}
