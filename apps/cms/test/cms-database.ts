import { inject } from 'vitest';
import { createDatabase, type TestDatabase } from './test-database.js';

/** Creates a database as the first boot of a CMS leaves it. */
export const createCmsDatabase = (): Promise<TestDatabase> => createDatabase(template());

/** A database of a CMS that test files have in turn. */
export interface SharedDatabase extends Pick<TestDatabase, 'url'> {
  /** Makes it again as it was at first; whoever is connected is cut off. */
  renew(): Promise<void>;
}

/** Creates the database of a CMS that test files have in turn; the global teardown takes it away. */
export async function createSharedDatabase(): Promise<SharedDatabase> {
  const create = () => createDatabase(template(), `${template() ?? 'cms'}_${process.pid}`);
  const { url, drop } = await create();
  return {
    url,
    async renew() {
      await drop();
      await create();
    },
  };
}

const template = () => inject('templateDatabase') ?? undefined;
