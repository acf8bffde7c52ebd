import { problemSchema } from '@shoal/content-schema';
import type { Platform } from './platform.ts';
import { listRoutes } from './site/list-routes.ts';
import { visit } from './site/walk-site.ts';
import { expect, test } from './test.ts';

/** One address of every kind of page, whether or not anything stands there. */
const paths = listRoutes().map(({ name }) => name.replaceAll(/\[.*?\]/g, 'anything'));

test('while the CMS is down every page is a 503 that says so, and all is well when it is back', async ({
  page,
  platform,
  client,
}) => {
  const { data: before } = (await client.articles.list()) ?? { data: [] };
  await platform.stopCms();
  try {
    for (const path of paths) await expectUnavailable(platform, path);
    const answer = await fetch(`${platform.siteUrl}/api/v1/articles`);
    expect(answer.status).toBe(503);
    expect(problemSchema.parse(await answer.json())).toMatchObject({ status: 503 });
    const shown = await page.goto('/');
    expect(shown?.status()).toBe(503);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    await platform.startCms();
  }
  const { data: after } = (await client.articles.list()) ?? { data: [] };
  expect(after).toEqual(before);
  expect((await page.goto('/'))?.status()).toBe(200);
});

test('while PostgreSQL is down the API answers 503 with a problem, and pages are 503', async ({
  platform,
  client,
}) => {
  await platform.stopPostgres();
  try {
    const answer = await fetch(`${platform.siteUrl}/api/v1/articles`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(problemSchema.parse(await answer.json()).status).toBe(503);
    await expectUnavailable(platform, '/articles');
  } finally {
    await platform.startPostgres();
  }
  await expect
    .poll(() =>
      client.articles.list().then(
        (list) => list !== null,
        () => false,
      ),
    )
    .toBe(true);
});

async function expectUnavailable({ siteUrl }: Platform, path: string): Promise<void> {
  const { status, headers, html } = await visit(siteUrl, path);
  expect(status, path).toBe(503);
  expect(Number(headers.get('retry-after')), path).toBeGreaterThan(0);
  expect(html).toMatch(/<html[^>]* lang="en/);
  expect(html).toMatch(/<title>[^<]{5,}<\/title>/);
  expect(html).toMatch(/<main\b[^>]*>[\s\S]*<h1\b/);
}
