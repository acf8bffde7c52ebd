import { getConfiguration } from '../src/configuration.js';

const { database } = getConfiguration();

export default {
  connection: {
    client: 'postgres',
    connection: { connectionString: database.url, application_name: 'shoal-cms' },
    pool: { min: 0, max: database.poolMax },
    acquireConnectionTimeout: 15_000,
  },
  settings: {
    // Strapi's default drops the columns of fields that a schema no longer names.
    forceMigration: false,
    runMigrations: true,
  },
};
