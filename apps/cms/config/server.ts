import { getConfiguration } from '../src/configuration.js';

// Strapi reads these two from the environment only.
process.env.STRAPI_DISABLE_EE = 'true';
process.env.STRAPI_TELEMETRY_DISABLED = 'true';

const { logLevel, secrets, server } = getConfiguration();

export default {
  host: server.host,
  port: server.port,
  url: server.url,
  app: { keys: secrets.appKeys },
  logger: { config: { level: logLevel }, updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
  mcp: { enabled: false },
};
