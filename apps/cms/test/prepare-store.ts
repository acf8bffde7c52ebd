import { takeBootLock } from '../src/content-store/boot-lock.js';
import { migrateContentStore } from '../src/content-store/migrate.js';
import { ensureReadRole } from '../src/content-store/read-role.js';

/** Makes the content store of a database, as the boot of a CMS does. */
export async function prepareStore(databaseUrl: string): Promise<void> {
  const lock = await takeBootLock(databaseUrl);
  try {
    await migrateContentStore(lock.client);
    await ensureReadRole(lock.client);
  } finally {
    await lock.release();
  }
}
