import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAdministrator, type Administrator } from '../../test/acting.js';
import { articleData, documentsOf } from '../../test/sample-content.js';
import { listLost, saveAtOnce } from '../../test/save-at-once.js';
import { startCms, type RunningCms } from '../../test/start-cms.js';

let cms: RunningCms;
let admin: Administrator;

beforeAll(async () => {
  cms = await startCms();
  admin = await createAdministrator(cms);
});
afterAll(() => cms.stop());

it('two editors save the same article at once, 100 times, and no save is lost silently', async () => {
  const data = articleData(admin.records, 'at-once');
  const { documentId } = await documentsOf(cms.strapi, 'article').create({ data });
  const path = `/content-manager/collection-types/api::article.article/${documentId}`;
  const rounds = await saveAtOnce(admin.request, path, 100);
  const statuses = rounds.flatMap(({ saves }) => saves.map(({ status }) => status));
  const count = (status: number) => statuses.filter((one) => one === status).length;
  process.stdout.write(`100 rounds: ${count(200)} saved, ${count(409)} refused and told\n`);
  expect(count(200) + count(409)).toBe(200);
  expect(listLost(rounds)).toEqual([]);
}, 300_000);
