import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAllSeen, followWhile } from '../../test/follow-while.js';
import { publishConcurrently } from '../../test/publish-concurrently.js';
import { startCms, type RunningCms } from '../../test/start-cms.js';

let cms: RunningCms;

beforeAll(async () => {
  cms = await startCms({ PUBLISH_CONCURRENCY: '8', DATABASE_POOL_MAX: '20' });
});
afterAll(() => cms.stop());

it('shows 3 followers every publish of 8 editors with 4 each, once and in order', async () => {
  const publish = await publishConcurrently(cms, { writers: 8, rounds: 4 });
  let count = 0;
  const followed = await followWhile(
    { url: cms.url, databaseUrl: cms.databaseUrl, followers: 3 },
    async () => void (count = await publish()),
  );
  expectAllSeen(followed, count);
  expect(count).toBe(8 * 3);
});
