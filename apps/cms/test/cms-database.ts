import { inject } from 'vitest';
import { createDatabase, type TestDatabase } from './test-database.js';

/** Creates a database as the first boot of a CMS leaves it. */
export const createCmsDatabase = (): Promise<TestDatabase> =>
  createDatabase(inject('templateDatabase') ?? undefined);
