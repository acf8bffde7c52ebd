import { execFile, spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listCodeExamples } from './site/list-code-examples.ts';
import { visit } from './site/walk-site.ts';
import { expect, test } from './test.ts';

const run = promisify(execFile);
const tsx = join(import.meta.dirname, '../node_modules/.bin/tsx');

/** Inside this package, so that the examples find the client as a consumer that installed it would. */
const folder = join(import.meta.dirname, '../test-results/examples');

test.beforeAll(() => mkdir(folder, { recursive: true }));
test.afterAll(() => rm(folder, { recursive: true }));

test('every example for developers works as it stands', async ({ platform }) => {
  const { html } = await visit(platform.siteUrl, '/developers');
  const examples = listCodeExamples(html);
  const outputs: Record<string, string> = {};
  for (const [label, code] of Object.entries(examples)) {
    if (label.endsWith('with curl')) outputs[label] = (await run('sh', ['-ec', code])).stdout;
  }
  expect(Object.values(outputs)).toHaveLength(3);
  const [list, article, changes] = Object.values(outputs).map((output) => JSON.parse(output) as object);
  expect(list).toMatchObject({ data: expect.arrayContaining([expect.anything()]), meta: { limit: 5 } });
  expect(article).toMatchObject({ data: { type: 'article', title: expect.any(String) } });
  expect(changes).toMatchObject({ data: [], next: expect.any(String) });

  const [, script] =
    Object.entries(examples).find(([label]) => label.startsWith('The newest articles')) ?? [];
  await writeFile(join(folder, 'read.ts'), script ?? '');
  const { stdout } = await run(tsx, [join(folder, 'read.ts')]);
  expect(stdout.trim().split('\n')).toHaveLength(6);
  expect(stdout).toMatch(/ by \S+/);
});

test('the mirror keeps the articles of the organisation that its command names', async ({ platform }) => {
  const { html } = await visit(platform.siteUrl, '/developers');
  const examples = Object.entries(listCodeExamples(html));
  const [mirror = '', command = ''] = ['A copy that stays true', 'Start the copy'].map(
    (beginning) => examples.find(([label]) => label.startsWith(beginning))?.[1],
  );
  await writeFile(join(folder, 'mirror.ts'), mirror);
  const started = spawn('sh', ['-ec', `exec ${command.replace('npx tsx', tsx)}`], {
    cwd: folder,
    stdio: 'inherit',
  });
  try {
    const readCopy = async () =>
      JSON.parse(await readFile(join(folder, 'copy.json'), 'utf8').catch(() => 'null')) as object | null;
    await expect
      .poll(readCopy)
      .toMatchObject({ cursor: expect.stringMatching(/^\w+\.\d+$/), articles: expect.any(Object) });
  } finally {
    started.kill();
  }
});

test('the reference describes every address and every schema of the served document', async ({
  platform,
}) => {
  const { html } = await visit(platform.siteUrl, '/developers/reference');
  const served = JSON.parse((await visit(platform.siteUrl, '/api/v1/openapi.json')).html) as {
    paths: Record<string, { get: { operationId: string } }>;
    components: { schemas: object };
  };
  const wanted = [
    ...Object.values(served.paths).map(({ get }) => get.operationId),
    ...Object.keys(served.components.schemas).map((name) => `schema-${name}`),
  ];
  expect(wanted.length).toBeGreaterThan(60);
  expect(wanted.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  expect(html).not.toContain('<script src');
});
