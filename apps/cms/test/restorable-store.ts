import { startNewEpoch } from '../src/content-store/feed/epoch.js';
import { serveContentApi, type ServedContentApi } from './serve-content-api.js';
import { createStoreDatabase, openStoreWriter, type StoreWriter } from './store-database.js';
import { runStatement } from './test-database.js';

/** A store with its API, which can crash and be restored from an older copy, at an address that stays. */
export interface RestorableStore {
  readonly url: string;
  readonly writer: StoreWriter;
  /** Ends the API in the middle of whatever it does, and starts it again. */
  crash(): Promise<void>;
  /** Keeps a copy of the store as it is now, in place of the last. */
  backUp(): Promise<void>;
  /** Makes the store what it was when the last copy was made, in a new epoch. */
  restore(): Promise<void>;
  stop(): Promise<void>;
}

/** Opens an empty store and serves it. */
export async function openRestorableStore(): Promise<RestorableStore> {
  const database = await createStoreDatabase();
  const copy = `${database.name}_copy`;
  const server = new URL(database.url);
  server.pathname = '/postgres';
  const manage = async (...statements: string[]) => {
    for (const statement of statements) await runStatement(server.href, statement);
  };
  let served: ServedContentApi = await serveContentApi(database.url);
  let writer = await openStoreWriter(database.url);
  const { url } = served;

  /** Does something that nobody may be connected for. */
  async function interrupt(task: () => Promise<void>): Promise<void> {
    await writer.close();
    await served.kill();
    await task();
    writer = await openStoreWriter(database.url);
    served = await serveContentApi(database.url, { port: Number(new URL(url).port) });
  }

  return {
    url,
    get writer() {
      return writer;
    },
    crash: () => interrupt(() => Promise.resolve()),
    backUp: () =>
      interrupt(() =>
        manage(
          `drop database if exists ${copy} with (force)`,
          `create database ${copy} template ${database.name}`,
        ),
      ),
    async restore() {
      await interrupt(() =>
        manage(
          `drop database ${database.name} with (force)`,
          `create database ${database.name} template ${copy}`,
        ),
      );
      await writer.transact(startNewEpoch);
    },
    async stop() {
      await writer.close();
      await served.stop();
      await database.drop();
      await manage(`drop database if exists ${copy} with (force)`);
    },
  };
}
