import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAdministrator, type Administrator } from '../../test/acting.js';
import { createEditor } from '../../test/editors.js';
import { startCms, type RunningCms } from '../../test/start-cms.js';

let cms: RunningCms;
let admin: Administrator;

beforeAll(async () => {
  cms = await startCms();
  admin = await createAdministrator(cms);
});
afterAll(() => cms.stop());

it('a list learns which of its articles readers no longer have, and of those of others nothing', async () => {
  const [live, withdrawn, removed] = await Promise.all(
    ['live', 'withdrawn', 'removed'].map((slug) => admin.createArticle(slug)),
  );
  if (!live || !withdrawn || !removed) throw new Error('Three articles were made');
  await withdrawn.act('withdraw', { explanation: 'It ended.' });
  await removed.act('remove', { reason: 'legal' });
  const path = `/publishing/standings?ids=${[live, withdrawn, removed].map(({ id }) => id).join(',')}`;
  const expected = { [withdrawn.id]: 'withdrawn', [removed.id]: 'removed' };
  expect(await admin.request('GET', path)).toEqual({ status: 200, body: { data: expected } });

  const { organisation, company } = admin.records;
  const { request: own } = await createEditor(cms, 'writer', [organisation]);
  expect(await own('GET', path)).toEqual({ status: 200, body: { data: expected } });
  const { request: other } = await createEditor(cms, 'editor', [company]);
  expect(await other('GET', path)).toEqual({ status: 200, body: { data: {} } });
  expect(await admin.request('GET', '/publishing/standings')).toMatchObject({ status: 400 });
  expect(await admin.request('GET', '/publishing/standings?ids=')).toEqual({
    status: 200,
    body: { data: {} },
  });
});
