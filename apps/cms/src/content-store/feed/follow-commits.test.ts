import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { createStoreDatabase } from '../../../test/store-database.js';
import type { TestDatabase } from '../../../test/test-database.js';
import { followCommits } from './follow-commits.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createStoreDatabase();
});

afterAll(() => database.drop());

/** Follows, and calls back as the first reading begins: the connection is there, and nothing is waited for yet. */
function follow(onFirstReading: () => void) {
  const follower = followCommits({
    databaseUrl: database.url,
    asReadRole: false,
    checkEveryMs: 600_000,
    onCommit: () => Promise.resolve(onFirstReading()),
    onLost: (error) => expect.unreachable(String(error)),
  });
  onTestFinished(() => follower.close());
  return follower;
}

it('ends at once when it is closed as soon as it was opened', { timeout: 5000 }, async () => {
  await follow(() => undefined).close();
});

it('ends at once when it is closed before it waits for anything', { timeout: 5000 }, async () => {
  await new Promise<void>((resolve) => {
    const follower = follow(() => void follower.close().then(resolve));
  });
});
